import type {articlePageEn} from './article-page.en.ts'

/** The Japanese of `articlePageEn`. */
export const articlePageJa: typeof articlePageEn = {
  article: {
    states: {draft: '下書き', 'not-validated': '未検証', validated: '検証済み', archived: '保管'},
    updated: '情報の更新日',
    id: '記事',
  },
  platform: {
    names: {'data-center': 'Data Center', server: 'Server', cloud: 'Cloud'},
    only: names => `Confluence ${names.join(' と ')} のみ`,
    dataCenterOnly:
      'この記事は Data Center を対象としています。Data Center に固有でない内容は Server にも当てはまる可能性がありますが、Server では確認していません。',
    serverEnded: 'Server 製品のサポートは 2024-02-15 に終了しました (Fisheye と Crucible を除く)。',
    between: '',
  },
  signature: {
    title: 'ログのチェックで探すもの',
    severity: {error: 'エラー', warning: '警告', info: '情報'},
    logs: {
      confluence: 'atlassian-confluence.log',
      security: 'atlassian-confluence-security.log',
      catalina: 'catalina.out',
      synchrony: 'atlassian-synchrony.log',
      access: 'access.log, conf_access_log',
      'apache-error': 'error_log (Apache)',
      'nginx-error': 'error.log (nginx)',
      haproxy: 'haproxy.log',
    },
    log: 'ログ',
    anchors: '次のいずれかの文字列',
    group: {
      where: part => part,
      any: part => `いずれか: ${part}`,
      none: part => `該当しないこと: ${part}`,
    },
    parts: {
      level: 'レベル',
      thread: 'スレッド',
      logger: 'ロガー名の末尾',
      method: 'メソッド',
      message: 'メッセージに含まれる文字列',
      context: key => `コンテキストの ${key}`,
      exception: '例外',
      exceptionText: '例外のメッセージに含まれる文字列',
      frame: 'スタック フレーム',
      raw: '文字列',
    },
    threshold: '繰り返し',
    atLeast: (count, within) => `${within} 以内に ${count} 回以上`,
  },
  rule: {title: '設定のチェックで探すもの'},
  versions: {
    title: '影響を受けるバージョン',
    unknown: '影響を受けるバージョンは、どの情報源にも示されていません。',
    events: {
      introduced: version => `${version} 以降`,
      fixed: version => `${version} で修正`,
      'last-affected': version => `${version} まで`,
    },
    between: '、',
  },
  sources: {
    title: '出典',
    published: '公開情報',
    measured: '実測',
    read: day => `${day} に閲覧`,
    inLanguage: {en: '英語', ja: '日本語'},
    with: '測定環境:',
    supports: '根拠となる項目:',
    between: '、',
  },
  programs: {
    apache: 'Apache httpd',
    nginx: 'nginx',
    haproxy: 'HAProxy',
    tomcat: 'Tomcat',
    confluence: 'Confluence',
  },
}
