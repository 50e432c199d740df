import type {qshEn} from './qsh.en.ts'

/** Tokens and their fingerprints in Japanese: in the terminal and on the page. */
export const qshJa: typeof qshEn = {
  deviations: {
    'as-linked': 'パスの表記が、Confluence がリンクに書く形 (特殊文字はすべて %XX) です',
    reencoded: 'パスの表記が、プロキシの書き換えた形です。( ) + , などの文字がエンコードされていません',
    'uri-component': 'パスの表記が、JavaScript の encodeURIComponent の形です',
    'lower-case-hex': 'エスケープが小文字です (%E8 ではなく %e8)',
    decoded: 'パスがデコードされており、空白などの文字がそのままです',
    'space-as-plus': 'パスの空白が、%20 ではなく + です',
    'slashes-merged': '連続したスラッシュが 1 つにまとめられています',
    'context-kept': 'コンテキスト パスが取り除かれていません',
    'first-segment-dropped': 'パスの最初の部分が、コンテキスト パスとして取り除かれています',
    'slash-kept': '末尾のスラッシュが残っています',
    'query-dropped': '疑問符より後ろが含まれていません',
    'query-not-sorted': 'パラメーターが並べ替えられていません',
    'query-as-given': 'パラメーターがアドレスにあるとおりで、デコードも並べ替えもされていません',
    'query-space-as-plus': 'パラメーターの空白が、%20 ではなく + です',
    'other-method': 'トークンは別のメソッド用です',
    'upper-case-hash': '指紋が大文字です。Confluence は小文字で書きます',
    'fixed-word': 'トークンには固定の語 context-qsh が入っており、特定のリクエストに結び付いていません',
  },
  noDeviation: 'このアドレスのよくある表記は、どれもこの指紋になりません。別のアドレスの指紋です。',
  matches: 'この指紋は、このリクエストのものです。',
  differs: 'この指紋は、このリクエストのものではありません。',
  computedOver: '計算の対象',
  problems: {
    empty:
      'トークンがありません。jwt= または Authorization: JWT の後にある、ドットで区切られた 3 つの部分を指定してください。',
    parts:
      'トークンではありません。ドットで区切られた 3 つの部分が必要です。コピーしたときに途中で切れた可能性があります。',
    encrypted: 'このトークンには 5 つの部分があります。暗号化されており、鍵がなければ読めません。',
    'header-unreadable':
      '1 つ目の部分を読めません。JSON オブジェクトを base64url にしたものが必要です。先頭の文字が欠けている可能性があります。',
    'claims-unreadable':
      '2 つ目の部分を読めません。JSON オブジェクトを base64url にしたものが必要です。途中の文字が欠けている可能性があります。',
    'no-qsh': 'トークンに指紋 (qsh) がありません。特定のリクエストに結び付いていないトークンです。',
    'times-unreadable':
      '1970 年からの秒数ではない時刻が含まれています。ミリ秒で書かれていることがよくあります。その時刻は考慮しません。',
    unsigned: 'トークンに署名がありません。どのサーバーも受け付けるべきではありません。',
  },
  notVerified: '署名は検証していません。検証にはシークレットが必要ですが、ここには入力しないでください。',
  state({state, seconds}) {
    const span = duration(Math.abs(seconds ?? 0))
    switch (state) {
      case 'valid':
        return `あと ${span}有効です。`
      case 'expired':
        return `${span}前に期限が切れました。期限の切れたトークンは、アドレスが正しくても Confluence に拒否されます。`
      case 'not-yet':
        return `${span}後に有効になります。2 台のコンピューターの時計がずれている可能性があります。`
      case 'unlimited':
        return '期限はありません。'
    }
  },
  times: {issued: '発行', notBefore: '有効期間の開始', expires: '期限'},
  algorithm: 'アルゴリズム',
}

function duration(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} 秒`
  if (seconds < 7200) return `${Math.round(seconds / 60)} 分`
  if (seconds < 172_800) return `${Math.round(seconds / 3600)} 時間`
  return `${Math.round(seconds / 86_400).toLocaleString('ja')} 日`
}
