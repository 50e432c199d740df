import type {confluenceAppEn} from './confluence-app.en.ts'

/** The Confluence app in Japanese. */
export const confluenceAppJa: typeof confluenceAppEn = {
  descriptor: {
    name: 'Shindan',
    description: 'Confluence Data Center のナレッジベースを、Confluence の中で日本語と英語で読めます。',
    vendor: 'Shindan',
  },
  menu: {
    'shindan.section': 'Shindan',
    'shindan.open': 'ナレッジベースとログの診断',
  },
  title: 'Shindan (診断) ナレッジベース',
  close: '閉じる',
  unavailable:
    'この Confluence からナレッジベースを読み込めませんでした。「アプリの管理」でアプリのすべてのモジュールが有効になっていることを確認し、開き直してください。このページはこれまでどおり使えます。',
  notStarted:
    '診断を開始できませんでした。この Confluence のポリシーまたはブラウザが、ワーカー スクリプトも、後から読み込むスクリプトも許可していません。記事と検索は使えます。診断するには、ファイルに対して "shindan diagnose" を実行してください。',
  page: {
    hint: 'テキストを貼り付けるか、ファイルやサポート zip をこのパネルにドロップするか、選択してください。複数をまとめて渡すと、より正確に診断できます。ログには何が起きたかが、設定にはその理由があります。',
    promise: '診断する内容はこのブラウザの中だけで扱い、この Confluence にも、ほかのどこにも送信しません。',
    missingHint: 'より新しいバージョンのアプリのアドレスか、サイトだけにあるページのアドレスである可能性があります。',
    version: version =>
      `アプリに収められた Shindan (診断) ${version}。Shindan は Atlassian の製品ではなく、Atlassian の承認を受けたものでもありません。`,
  },
}
