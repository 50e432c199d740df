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
  title: 'ナレッジベース',
  close: '閉じる',
  search: '記事を検索',
  none: '記事が見つかりませんでした。',
  all: 'すべての記事',
  check: 'ログまたは設定ファイルを診断',
  pasteLabel: 'ここにテキストを貼り付けてください。ブラウザの外には送信されません。',
  run: '診断する',
  checking: '診断しています',
  unavailable:
    'この Confluence からナレッジベースを読み込めませんでした。「アプリの管理」でアプリのすべてのモジュールが有効になっていることを確認し、開き直してください。このページはこれまでどおり使えます。',
  checkFailed:
    'このテキストの診断に失敗したため、結果はありません。代わりに、元のファイルに対して "shindan diagnose" を実行してください。',
  noWorker:
    '診断を開始できませんでした。このブラウザまたは Confluence の設定で、ワーカー スクリプトが許可されていません。代わりに、ファイルに対して "shindan diagnose" を実行してください。',
}
