import type {proofEn} from './proof.en.ts'

/** How a request with a token ends, in Japanese: in the terminal and on the page. */
export const proofJa: typeof proofEn = {
  title(outcome) {
    switch (outcome.kind) {
      case 'accepted':
        return '200: Confluence がリクエストを受け付けます'
      case 'refused':
        return '401: Confluence がリクエストを拒否します'
      case 'bad-request':
        return '400: Tomcat がリクエストを拒否します'
      case 'not-found':
        return '404: リクエストが Confluence から外れた場所に届きます'
      case 'rejected':
        return `${outcome.status}: プロキシがリクエストを拒否します`
      case 'answered':
        return outcome.status === null ? 'プロキシ自身が応答します' : `${outcome.status}: プロキシ自身が応答します`
      case 'unknown':
        return '判断できません'
    }
  },
  reason(outcome) {
    switch (outcome.kind) {
      case 'accepted':
        return 'アドレスは、トークンが作られたときと 1 文字も違わずに届きます。指紋は一致します。'
      case 'refused':
        return 'プロキシが、アドレスの表記を変えて渡します。指しているファイルは同じですが、トークンの指紋とは一致しません。'
      case 'bad-request':
        return `アドレスは ${outcome.what} を含んだまま届き、Tomcat はこれを受け付けません。Confluence 自体には届きません。`
      case 'not-found':
        return 'プロキシがアドレスをつなぎ合わせた結果、Confluence のコンテキスト パスから外れます。'
      case 'rejected':
        return 'リクエストは Confluence に届きません。'
      case 'answered':
        return 'リクエストは Confluence に届きません。この設定には、Confluence へ転送するルートがありません。'
      case 'unknown':
        return outcome.what === ''
          ? 'この設定がリクエストに何をするかは、まだモデル化されていません。'
          : `設定の次の部分は、まだモデル化されていないか、手元にありません: ${outcome.what}`
    }
  },
  short(outcome) {
    switch (outcome.kind) {
      case 'accepted':
        return '開く'
      case 'unknown':
        return '不明'
      case 'answered':
        return outcome.status === null ? '転送されない' : `プロキシが ${outcome.status}`
      case 'rejected':
        return `プロキシが ${outcome.status}`
      case 'bad-request':
        return 'Tomcat が 400'
      default:
        return `${outcome.status}`
    }
  },
  terminal: {
    signed: '署名',
    arrived: '到着',
    respelt: given =>
      `Confluence はこのリンクを ${given} とは別の表記で書きます。トークンは次の表記に対して作られます。`,
    firstDifference: (at, signed, arrived) =>
      `最初の違いは ${at} バイト目です。${signed || '(なし)'} が ${arrived || '(なし)'} に変わっています。`,
    after: title => `修正後は ${title}。`,
    noFix: 'この設定に役立つ修正は見つかりません。',
    characters: list => `次の文字が 1 つでもあると、ここではそのファイルを開けません: ${list}`,
    names: (broken, of) => `ファイル名の例 ${of} 個のうち、開けないものは ${broken} 個です。`,
    nowAndAfter: (now, after) => `${now} → 修正後 ${after}`,
  },
}
