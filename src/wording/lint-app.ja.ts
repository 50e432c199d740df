import type {lintAppEn} from './lint-app.en.ts'

/** What `lint-app` says, in Japanese. */
export const lintAppJa: typeof lintAppEn = {
  severities: {error: 'エラー', warning: '警告', info: '情報'},
  summary: ({errors, warnings, hints}) => `エラー ${errors} 件、警告 ${warnings} 件、情報 ${hints} 件`,
  clean: ({name}) => `${name}: 問題は見つかりませんでした\n`,
  between: '',
  findings: {
    'archive-not-readable': {
      message: () => '完全な ZIP アーカイブではありません。末尾のディレクトリがないか、壊れています。',
      todo: () => 'JAR をもう一度ビルドまたはコピーし、サイズとチェックサムを確認してください。',
    },
    'too-many-entries': {
      message: ({most}) => `アーカイブのエントリが ${most} 個を超えています。残りは調べていません。`,
      todo: () => 'アプリに必要のないファイルを除いてください。',
    },
    'entry-name-unsafe': {
      message: () =>
        'このエントリの名前はアーカイブの外を指すか、制御文字を含んでいます。その部分を除いて表示しています。',
      todo: () => 'JAR のルートからのパスを、スラッシュ区切りで、".." を使わずに書いてください。',
    },
    'entry-repeated': {
      message: () => '同じ名前のエントリが 2 つあります。どちらが読まれるかはプログラムによって異なります。',
      todo: () => '1 つだけにしてください。',
    },
    'entries-overlap': {
      message: () =>
        'このエントリのデータが、ほかのエントリと重なっています。ビルド ツールがこのようなアーカイブを作ることはありません。',
      todo: () => 'インストールせず、ソースから JAR をビルドし直してください。',
    },
    'entry-too-large': {
      message: ({most}) => `このエントリは展開すると ${most} MB を超えます。その先は読んでいません。`,
      todo: () => '内容を確認してください。アプリにこのようなファイルは必要ありません。',
    },
    'entry-not-readable': {
      message: () =>
        'このエントリを展開できません。壊れている、途中で切れている、暗号化されている、または未対応の方式で圧縮されています。',
      todo: () => 'JAR をもう一度ビルドまたはコピーしてください。圧縮方式は無圧縮か deflate にします。',
    },
    'not-text': {
      message: () => 'このファイルの内容はテキストではありません。',
      todo: () => 'UTF-8 で保存してください。',
    },
    'encoding-differs': {
      message: () => 'このファイルの内容は、宣言された文字コード (宣言がなければ UTF-8) と一致しません。',
      todo: () => 'UTF-8 で保存し、文字コードを宣言する場合は UTF-8 としてください。',
    },
    'manifest-missing': {
      message: () => 'マニフェストがないため、OSGi バンドルになりません。',
      todo: () => '先頭のエントリとして追加してください。',
    },
    'manifest-not-first': {
      message: ({first}) =>
        `マニフェストの前に ${first} があります。JAR を先頭から読むプログラムは、マニフェストを認識できません。`,
      todo: () => 'マニフェストを先頭のエントリにしてください。',
    },
    'header-missing': {
      message: ({header}) => `マニフェストに ${header} ヘッダーがありません。`,
      todo: ({header, expected}) => `"${header}: ${expected}" を追加してください。`,
    },
    'version-not-osgi': {
      message: ({version}) => `Bundle-Version "${version}" は OSGi の形式ではないため、拒否されます。`,
      todo: () => '1.2.3 または 1.2.3.word のように、語の前に点を付けて書いてください。',
    },
    'plugin-key-differs': {
      message: ({header, found, expected}) => `${header} は "${found}" ですが、記述子のキーは "${expected}" です。`,
      todo: () => '両方を同じにしてください。',
    },
    'descriptor-missing': {
      message: () => 'JAR のルートに atlassian-plugin.xml がありません。',
      todo: () => '記述子をフォルダーの中ではなく、ルートに追加してください。',
    },
    'xml-not-well-formed': {
      message: ({text}) => `ここに "${text}" があるため、XML パーサーがファイルを拒否します。`,
      todo: () => 'この箇所を閉じるか修正してください。"&" は "&amp;"、"<" は "&lt;" と書きます。',
    },
    'root-unexpected': {
      message: ({name, expected}) => `最も外側の要素が <${expected}> ではなく <${name}> です。`,
      todo: () => '記述子のルートを、名前空間のないこの要素にしてください。',
    },
    'plugins-version-missing': {
      message: ({found}) =>
        found === ''
          ? 'plugins-version がないため、アップロードできないバージョン 1 のアプリとして扱われます。'
          : `plugins-version が "2" ではなく "${found}" です。`,
      todo: () => 'ルートに plugins-version="2" と書いてください。',
    },
    'plugins-version-spelling': {
      message: ({found}) => `${found} は非推奨の書き方です。`,
      todo: () => 'plugins-version と書いてください。',
    },
    'plugin-key-missing': {
      message: () => '記述子にキーがないか、空です。',
      todo: () => 'ルートに com.example.confluence.app のようなキーを付けてください。後から変えることはできません。',
    },
    'plugin-key-not-reverse-dns': {
      message: ({key}) =>
        `キー "${key}" はホスト名を逆順にした形ではないため、ほかのベンダーのキーと重なるおそれがあります。`,
      todo: () => 'まだどこにもインストールしていなければ、com.example.confluence.app のようなキーにしてください。',
    },
    'placeholder-left': {
      message: ({text}) => `"${text}" がビルドで置き換えられていません。`,
      todo: () => '記述子に対するリソース フィルタリングを有効にするか、値を直接書いてください。',
    },
    'module-key-missing': {
      message: ({name}) => `<${name}> にキーがありません。`,
      todo: () => 'アプリの中で重ならないキーを付けてください。',
    },
    'module-key-repeated': {
      message: ({name, key, line}) => `<${name}> のキー "${key}" は、${line} 行目のモジュールと同じです。`,
      todo: () => 'モジュールごとに異なるキーを付けてください。',
    },
    'resource-missing': {
      message: ({location}) => `記述子に書かれた "${location}" が JAR にありません。`,
      todo: () => 'ファイルを追加するか、名前を修正してください。大文字と小文字は区別されます。',
    },
    'i18n-key-missing': {
      message: ({key, file}) => `"${key}" がほかの言語にはありますが、${file} にはありません。`,
      todo: ({file}) => `${file} にこのキーを追加してください。`,
    },
    'i18n-key-unknown': {
      message: ({key}) => `"${key}" がアプリのどの properties ファイルにもありません。`,
      todo: () => 'Confluence 自体のキーでなければ追加してください。ない場合は、キーがそのまま表示されます。',
    },
    'properties-escape-invalid': {
      message: ({text}) =>
        `"${text}" は正しくありません。"\\u" の後には 16 進数 4 桁が必要です。Java はファイル全体を拒否します。`,
      todo: () => '4 桁で書くか、バックスラッシュと u を表す場合は "\\\\u" と書いてください。',
    },
    'properties-not-ascii': {
      message: ({count}) =>
        `ASCII 以外の文字が ${count} 個あります。ISO 8859-1 として読むプログラムでは文字化けします。`,
      todo: () => 'それぞれ、バックスラッシュ、"u"、16 進数 4 桁を並べて書いてください。',
    },
    'script-is-module': {
      message: ({text}) =>
        `"${text}" は JavaScript モジュールでだけ使えます。Confluence は web-resource のスクリプトを結合し、通常のスクリプトとして読み込みます。`,
      todo: () => '1 つの通常のスクリプトにバンドルしてください。',
    },
    'script-syntax': {
      message: ({reason}) => `スクリプトの構文を解析できません: ${reason}。`,
      todo: () => '修正してください。ECMAScript 2026 より新しい構文を使っている場合は、無視してかまいません。',
    },
    'class-missing': {
      message: ({name}) =>
        `JAR にクラスが 1 つもありません。${name} を使うには、パッケージのインポートが必要ですが、それもありません。`,
      todo: () => 'クラスまたは Import-Package を追加するか、このモジュールを取り除いてください。',
    },
    'condition-not-imported': {
      message: ({name}) => `条件 ${name} が、JAR にも、マニフェストでインポートするパッケージにもありません。`,
      todo: ({package: name}) => `Import-Package に ${name} を追加するか、この条件を使わないようにしてください。`,
    },
    'data-center-status-missing': {
      message: () => 'アプリが Data Center に対応していることが、記述子に書かれていません。',
      todo: ({expected, section}) => `対応している場合は、${section} に ${expected} を追加してください。`,
    },
    'read-only-mode-not-stated': {
      message: () => 'アプリが読み取り専用モードで動作するかどうかが、記述子に書かれていません。',
      todo: ({expected, section}) => `動作する場合は、${section} に ${expected} を追加してください。`,
    },
    'xwork-module': {
      message: () =>
        '新しい Confluence では XWork に代わって Struts が使われています。Confluence 10 用のアプリは <struts> を使います。',
      todo: () => 'アプリが対象とするバージョンを確認し、Confluence 10 では <struts> と書いてください。',
    },
    'javax-name': {
      message: ({name, expected}) => `Confluence 10 は Jakarta EE 10 に移行し、${name} は ${expected} になりました。`,
      todo: () => 'Confluence 10 用には、別のバージョンのアプリをビルドしてください。',
    },
  },
}
