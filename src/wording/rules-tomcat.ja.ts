import type {Facts} from '../model/facts.ts'
import type {tomcatRulesEn} from './rules-tomcat.en.ts'

/** Rules about Tomcat, its database pool and the options of the JVM, in Japanese. */
export const tomcatRulesJa: typeof tomcatRulesEn = {
  'ajp-open': {
    title: 'シークレットのない AJP コネクター',
    message: ({port, state, address}) =>
      state === 'open'
        ? `${at(port)} AJP コネクターは ${address} で待ち受け、シークレットを求めません。到達できる人は誰でも、Confluence のファイルを読み、任意のユーザーとして操作できます。127.0.0.1 に限定するか、プロキシと共有するシークレットを設定してください。`
        : `${at(port)} AJP コネクターにはシークレットがありません。Tomcat はこのコネクターを起動しません。7.0.100、8.5.51、9.0.31 より前のバージョンでは、誰でも接続できる状態で起動します。プロキシと共有するシークレットを設定するか、プロキシから HTTP で接続してください。`,
    why: 'AJP は、ユーザーについてプロキシが伝えたことをそのまま信用します。シークレットがないと、ポートに到達できる人は誰でも同じことを伝えられ、アプリケーションのファイルも読めます (CVE-2020-1938)。',
  },
  'connector-proxy-incomplete': {
    title: '公開アドレスの指定が不完全なコネクター',
    message: ({port, missing, host}, severity) =>
      missing === 'secure'
        ? `${at(port)}コネクターには scheme="https" がありますが、secure="true" がありません。Confluence は暗号化されていない接続と見なし、セッション Cookie に Secure 属性が付きません。`
        : severity === 'info'
          ? `${at(port)}コネクターには proxyName がありますが、proxyPort がありません。プロキシがブラウザのホスト名を送らない場合、${host} へのリンクにコネクターのポート番号が付きます。プロキシが何を送るかは、このファイルからはわかりません。`
          : `${at(port)}コネクターには proxyName がありますが、proxyPort がありません。プロキシがブラウザのホスト名を送らないため、${host} へのリンクにコネクターのポート番号が付きます。`,
    why: 'Tomcat は、公開アドレスのスキーム、ホスト名、ポート番号、暗号化の有無を、4 つの属性から読みます。書かれていないものはプロキシとの接続から読むため、公開アドレスとは異なる値になります。',
  },
  'connector-scheme-case': {
    title: '小文字ではないコネクターのスキーム',
    message: ({port, scheme}) =>
      `${at(port)}コネクターに scheme="${scheme}" とあります。Tomcat は書かれたとおりに使うため、アドレスが ${scheme}:// で始まり、ベース URL と一致しません。`,
    why: 'Tomcat はスキームを小文字に変えません。Confluence は、アドレスとベース URL を 1 文字ずつ比べます。',
  },
  'relaxed-characters-missing': {
    title: 'Tomcat が拒否するアドレスの文字',
    message: facts =>
      facts.sent === ''
        ? `${at(facts.port)}コネクターは、${characters(facts)}がエンコードされていないと 400 を返します。ブラウザはこれらの文字をそのまま送ります。`
        : `${at(facts.port)}コネクターは、${characters(facts)}がエンコードされていないと 400 を返します。ログにそのようなアドレスがあります: ${facts.sent}`,
    why: 'ブラウザは、角かっこと縦線を、クエリでは波かっこもエンコードしません。relaxedPathChars と relaxedQueryChars に書かれていないと、Tomcat はこれらを拒否します。プロキシがパスをエンコードし直していると、それをやめるまで表面化しません。',
  },
  'header-size-small': {
    title: '小さいリクエスト ヘッダーの上限',
    message: ({port, bytes, written}) =>
      Number(written) > 0
        ? `${at(port)}コネクターが受け付けるヘッダーは ${bytes} バイトまでです。シングル サインオンの後に 400 が返るユーザーがいる場合は、maxHttpHeaderSize を大きくしてください。`
        : `${at(port)}コネクターが受け付けるヘッダーは、既定値の ${bytes} バイトまでです。シングル サインオンの後に 400 が返るユーザーがいる場合は、maxHttpHeaderSize を大きくしてください。`,
    why: 'Kerberos チケットとシングル サインオンの Cookie は、ユーザーが属するグループが多いほど大きくなります。コネクターの上限を超えると、そのユーザーにだけ 400 が返ります。',
  },
  'threads-exceed-pool': {
    title: 'データベース接続より多いスレッド',
    message: ({threads, needed, size, name}) =>
      `${name} によるデータベース接続の上限は ${size} 本ですが、Tomcat は同時に ${threads} 件のリクエストを処理します。接続は ${needed} 本必要です。`,
    why: 'データベースを使うリクエストは、接続が空くのを待ちます。接続がスレッドより少ないと、負荷が高いときにリクエストが互いを待ち、失敗します。必要な数は、maxThreads に 10 を足した値と 1.25 倍した値の大きいほうです。',
  },
  'jndi-maxactive-ignored': {
    title: '効いていない maxActive',
    message: ({name, size}) =>
      `データソース${name === '' ? '' : ` ${name} `}の接続は、${size} 本ではなく 8 本です。Tomcat 8 以降のプールは maxTotal を読み、maxActive を無視します。`,
    why: 'Tomcat 8 以降のプールである DBCP2 では、設定の名前が変わりました。認識できない設定についてはログに警告を出し、既定値を使います。',
  },
  'jvm-flag-typo': {
    title: 'JVM が意図どおりに読まないオプション',
    message: ({fault, text, right}) =>
      fault === 'property'
        ? `プロパティの名前が「${text}」になっています。先頭のハイフンは JVM のオプションに付けるものです。正しくは「${right}」です。`
        : fault === 'separator' && String(text).startsWith('-D')
          ? `「${text}」では、JVM に何も設定されません。プロパティには等号が必要です。正しくは「${right}」です。`
          : `「${text}」があると JVM が起動しません。正しくは「${right}」です。`,
    why: 'JVM は、正確に綴られたオプションだけを認識します。ほとんどの誤りでは起動せず、一部は警告なしに無視され、意図した設定が効きません。',
  },
}

/** Which connector is meant. */
function at(port: string | number = ''): string {
  return port === '' ? 'この' : `ポート ${port} の`
}

function characters({path = '', query = ''}: Facts): string {
  const inPath = path === '' ? [] : [`パスの ${spaced(path)}`]
  return `${[...inPath, ...(query === '' ? [] : [`クエリの ${spaced(query)}`])].join(' や')} `
}

function spaced(chars: string | number): string {
  return [...String(chars)].join(' ')
}
