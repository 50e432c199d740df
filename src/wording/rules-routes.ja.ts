import type {routeRulesEn} from './rules-routes.en.ts'

/** Rules about routes and paths in Japanese. */
export const routeRulesJa: typeof routeRulesEn = {
  'path-reencoded': {
    title: 'プロキシによるパスの再エンコード',
    message: ({route, sent, received}, severity) =>
      severity === 'info'
        ? `${route} は、ダウンロード以外の Confluence へのパスを再エンコードします。${sent} は ${received} として届きます。`
        : `${route} は、Confluence へ渡すパスを途中で再エンコードします。${sent} は ${received} として届きます。`,
    why: 'トークンは、パスのバイト列そのものに対して作られます。プロキシがパスをデコードしてエンコードし直すと一部のバイトが変わり、Confluence は 401 を返します。',
  },
  'route-shadowed': {
    title: '到達しない転送設定',
    message: ({route, by, sent}) =>
      sent === ''
        ? `${route} にはリクエストが届きません。${by} がすべて受け取ります。`
        : `${sent} のようなリクエストは、${route} ではなく ${by} が受け取ります。`,
    why: 'リクエストは、一致する転送設定のうち 1 つだけが受け取ります。使われない設定があってもサーバーは何も言わず、その設定で意図した動作は起こりません。',
  },
  'slash-mismatch': {
    title: '片側だけがスラッシュで終わる転送設定',
    message: ({route, sent, received}) =>
      `${route} の片側だけがスラッシュで終わっています。${sent} は ${received} として届きます。`,
    why: '残りのパスが誤った位置につながり、スラッシュが二重になるか、抜け落ちます。',
  },
}
