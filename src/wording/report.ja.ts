import type {Facts} from '../model/facts.ts'
import {grouped} from './grouped.ts'
import type {reportEn} from './report.en.ts'

/** The report in Japanese. */
export const reportJa: typeof reportEn = {
  headline: {
    confirmed: ({title}: Facts) => `確定: ${title}`,
    likely: ({title}: Facts) => `可能性大: ${title}`,
    possible: ({title}: Facts) => `可能性あり: ${title}`,
    waiting: ({title}: Facts) => `設定に問題が潜んでいます: ${title}`,
    'ruled-out': ({title}: Facts) => `現在の設定は原因ではありません: ${title}`,
    'nothing-found': () => 'このナレッジベースが知っている問題は見つかりませんでした。',
    'only-findings': () => '該当する記事はありませんが、設定にエラーまたは警告があります。',
    'nothing-read': () => '診断できる内容がありません。ログまたは設定ファイルとして認識できませんでした。',
  },
  severity: {error: 'エラー', warning: '警告', info: '情報'},
  measured: servers => `${servers.join('、')} で実測済みです。`,
  serverStart: () => 'サーバーの起動が記録されています',
  confluenceStart: () => 'Confluence の起動が記録されています',
  symptom: ({title}: Facts) => `ログにこの問題が記録されています: ${title}`,
  occurrence: {
    once: () => '1 回、時刻は読み取れません',
    'once-at': ({last}: Facts) => `1 回 (${last})`,
    times: ({count}: Facts) => `${grouped(count)} 回、時刻は読み取れません`,
    'times-at': ({count, first, last}: Facts) =>
      first === last ? `${grouped(count)} 回 (${last})` : `${grouped(count)} 回 (${first} から ${last} まで)`,
  },
  summary: {
    log: ({kind, lines, events}: Facts) => `${kind}: ${grouped(lines)} 行、${grouped(events)} 件のイベント`,
    config: ({kind, lines}: Facts) => `${kind}: ${grouped(lines)} 行`,
    other: ({kind}: Facts) => `${kind}`,
  },
  facts: {
    url: 'URL',
    target: 'リクエスト ターゲット',
    user: 'ユーザー',
    trace: 'トレース ID',
    thread: 'スレッド',
    class: 'クラス',
    status: 'ステータス コード',
    client: 'クライアント',
    frontend: 'フロントエンド',
    backend: 'バックエンド',
    page: 'ページ ID',
    content: 'メッセージ',
    host: 'ホスト',
    connector: 'コネクター',
    bytes: 'バイト数',
  },
  apply: {
    none: () => '',
    reload: ({of}: Facts) => `${of} の再読み込みだけで有効になります。`,
    restart: ({of}: Facts) => `${of} を再起動してください。`,
  },
  moreInputs: ({count}: Facts) => `ほか ${grouped(count)} 個のファイル`,
  whereIs: {
    'reverse-proxy':
      'Apache は apachectl -t -D DUMP_CONFIG の出力、nginx は nginx -T の出力、HAProxy は /etc/haproxy/haproxy.cfg です。',
    'apache-config':
      'apachectl -t -D DUMP_CONFIG で全体を出力できます。ファイルは /etc/apache2 または /etc/httpd にあります。',
    'nginx-config': 'nginx -T で全体を出力できます。ファイルは /etc/nginx にあります。',
    'haproxy-config': '/etc/haproxy/haproxy.cfg',
    'server-xml': 'インストール ディレクトリの conf/server.xml (既定は /opt/atlassian/confluence の下)',
    'confluence-cfg':
      'ローカル ホーム ディレクトリの confluence.cfg.xml (既定は /var/atlassian/application-data/confluence の下)',
    setenv: 'インストール ディレクトリの bin/setenv.sh (既定は /opt/atlassian/confluence の下)',
    'access-log': 'インストール ディレクトリの logs/conf_access_log (既定は /opt/atlassian/confluence の下)',
    'confluence-log':
      'ローカル ホーム ディレクトリの logs/atlassian-confluence.log (既定は /var/atlassian/application-data/confluence の下)',
  },
  anotherProxy: '経路上にある別のプロキシの設定ファイル',
  programs: {apache: 'Apache', nginx: 'nginx', haproxy: 'HAProxy', tomcat: 'Tomcat', confluence: 'Confluence'},
  or: (names: readonly string[]) => names.join('、').replace(/、([^、]*)$/u, ' または $1'),
  revives: ({rule}: Facts) => `この変更に伴い、次の点も確認してください: ${rule}`,
  terminal: {
    because: '理由',
    needs: ({names}: Facts) => `確定するには、次のファイルを追加してください: ${names}`,
    remedy: ({title, apply}: Facts) => `対処: ${title}。${apply}`,
    fix: ({title, input}: Facts) => `修正後の ${input} (${title}):`,
    read: '読み込んだもの',
    questions: 'これらのファイルだけではわからないこと',
    unmatched: 'どの記事にも当てはまらない、頻出の警告とエラー',
    times: ({count}: Facts) => `${grouped(count)} 回`,
    place: ({input, line}: Facts) => `${input} の ${line} 行目`,
    article: ({link}: Facts) => `記事: ${link}`,
    guide: ({link}: Facts) => `このルールについて: ${link}`,
    search: 'この文字列について、ナレッジベースには次の記事があります:',
  },
}
