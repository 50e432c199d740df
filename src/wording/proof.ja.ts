import type {ConnectorAttribute, UnknownReason} from '../model/proof.ts'
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
        return '結果は判断できません'
    }
  },
  reason(outcome) {
    switch (outcome.kind) {
      case 'accepted':
        return 'アドレスは、トークンが作られたときと 1 文字も違わずに届きます。指紋は一致します。'
      case 'refused':
        return outcome.why === 'context'
          ? 'アドレスは 1 文字も違わずに届きますが、この Confluence にはないパスで始まっています。そのパスも指紋の計算に入るため、トークンの指紋とは一致しません。'
          : 'プロキシが、アドレスの表記を変えて渡します。指しているファイルは同じですが、トークンの指紋とは一致しません。'
      case 'bad-request':
        return `アドレスは、${pieces(outcome.pieces)}を含んだ形で届きます。Confluence を動かしている Tomcat は、このようなアドレスを受け付けず、自分で応答します。Confluence には届きません。`
      case 'not-found':
        return 'プロキシがアドレスをつなぎ合わせた結果、Confluence のコンテキスト パスから外れます。'
      case 'rejected':
        return 'プロキシは、このようなアドレスを受け付けません。Confluence には何も届きません。'
      case 'answered':
        return outcome.status === null
          ? 'リクエストは Confluence に届きません。この設定には、Confluence への転送設定がありません。'
          : 'リクエストは Confluence に届きません。この設定では、このアドレスにプロキシ自身が応答します。'
      case 'unknown':
        return unknownReasons[outcome.reason](outcome.what)
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
  connector(connector) {
    switch (connector.kind) {
      case 'default':
        return 'server.xml がないため、Tomcat は既定の設定で動いていると見なします。'
      case 'none':
        return connector.port === null
          ? 'プロキシが server.xml のどのコネクターに接続するかは判断できません。Tomcat は既定の設定で動いていると見なします。'
          : `プロキシはポート ${connector.port} に接続しますが、server.xml にそのポートのコネクターはありません。Tomcat は既定の設定で動いていると見なします。`
      case 'read':
        return `Tomcat は server.xml のとおりに動いていると見なします。ポート ${connector.port} のコネクターで、${attributes(connector.attributes)}。`
    }
  },
  missing: what =>
    `ここに書かれていることだけを基にした結果です。次の内容は手元になく、結果を変える可能性があります: ${what.join('、')}`,
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

const unknownReasons: Readonly<Record<UnknownReason, (what: string) => string>> = {
  include: what =>
    `設定がここで別のファイルを読み込んでおり、そのファイルによって結果が変わる可能性があります${named(what)}`,
  variable: what => `このファイルに値のない変数によって、結果が変わります${named(what)}`,
  template: what => `サーバーが読み込む前に置き換えられるプレースホルダーがあります${named(what)}`,
  condition: what => `条件によって結果が変わりますが、条件が成り立つかどうかはファイルからはわかりません${named(what)}`,
  regex: what => `次の正規表現にアドレスが一致するかどうかは判断できません${named(what)}`,
  'not-modelled': what => `設定の次の部分がアドレスをどう扱うかは、ここではわかりません${named(what)}`,
  'cut-off': what => `設定がセクションの途中で終わっています。全体を貼り付けてください${named(what)}`,
  'other-file': what => `別のプログラムのファイルによって、結果が変わります${named(what)}`,
  order: what => `2 つのプロキシのどちらが前段にあるかによって、結果が変わります${named(what)}`,
  'no-slash': () => 'アドレスがスラッシュで始まっていません。',
  'too-long': () =>
    'アドレスが 8,000 バイトを超えています。上限を引き上げていない限り、サーバーはこれほど長いアドレスを拒否します。',
  redirect: what => `転送の前に、リダイレクトが応答する可能性があります${named(what)}`,
  refusal: what => `プロキシが、このパスへのリクエストを拒否する可能性があります${named(what)}`,
  access: what => `アクセス元またはメソッドによって、結果が変わります${named(what)}`,
  connector: what =>
    `Tomcat がこのアドレスを受け付けるかどうかは ${what} の値によりますが、server.xml はその値を別の場所から取得しています。`,
}

function named(what: string): string {
  return what === '' ? '。' : `: ${what}`
}

function pieces(all: readonly string[]): string {
  const plain = all.filter(piece => /^[!-~]+$/u.test(piece))
  return [
    ...(plain.length > 0 ? [`${plain.join(' ')} `] : []),
    ...(all.includes(' ') ? ['空白'] : []),
    ...(all.some(piece => /[^ -~]/u.test(piece)) ? ['エンコードされていない日本語などの文字'] : []),
  ].join('と')
}

function attributes(all: readonly ConnectorAttribute[]): string {
  if (all.length === 0) return '通すものは Tomcat の既定と同じです'
  const written = all.map(({name, value}) => `${name}=${value === null ? '…' : JSON.stringify(value)}`)
  return `${written.join(' ')} が設定されています`
}
