import type {rulesEn} from './rules.en.ts'

/** Config rules and their corrections in Japanese. */
export const rulesJa: typeof rulesEn = {
  rules: {
    'path-reencoded': {
      title: 'プロキシによるパスの再エンコード',
      message: ({route, sent, received}, severity) =>
        severity === 'info'
          ? `${route} は、ダウンロード以外の Confluence へのパスを再エンコードします。${sent} は ${received} として届きます。`
          : `${route} は、Confluence へ渡すパスを途中で再エンコードします。${sent} は ${received} として届きます。`,
      why: 'トークンは、パスのバイト列そのものに対して作られます。プロキシがパスをデコードしてエンコードし直すと一部のバイトが変わり、Confluence は 401 を返します。',
    },
    'slash-mismatch': {
      title: '片側だけがスラッシュで終わる転送設定',
      message: ({route, sent, received}) =>
        `${route} の片側だけがスラッシュで終わっています。${sent} は ${received} として届きます。`,
      why: '残りのパスが誤った位置につながり、スラッシュが二重になるか、抜け落ちます。',
    },
  },
  remedies: {
    'add-nocanon': {
      title: 'ProxyPass に nocanon を加える',
      description:
        'パスが 1 バイトも変わらずに Confluence へ届きます。Apache のアクセス規則は、引き続きデコードしたパスで判定します。ドット セグメント、連続するスラッシュ、通常とは異なるエンコードは、送られたままの形で Tomcat に届きます。',
    },
    'nocanon-for-download': {
      title: 'ダウンロードにだけ nocanon を付ける',
      description:
        '既存の行の前に、ダウンロード用の行を加えます。そのパスだけが変わらずに Confluence へ届き、ほかのページの動作は今のまま変わりません。',
    },
    'drop-uri-part': {
      title: 'proxy_pass のアドレスからパスを取り除く',
      description:
        'nginx がパスをデコードしてエンコードし直すことがなくなり、1 バイトも変わらずに届きます。ドット セグメント、連続するスラッシュ、通常とは異なるエンコードは、送られたままの形で Tomcat に届きます。',
    },
    'match-slashes': {
      title: '両側の末尾をそろえる',
      description:
        '両側のアドレスを、どちらもスラッシュで終えるか、どちらもスラッシュなしにします。残りのパスは変わりません。',
    },
  },
}
