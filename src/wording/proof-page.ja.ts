import type {proofPageEn} from './proof-page.en.ts'

/** The proof page and the proof within an article, in Japanese. */
export const proofPageJa: typeof proofPageEn = {
  page: {
    title: 'このファイルはプロキシを通るか',
    description:
      'リバース プロキシの背後の Confluence では、いつも同じ添付ファイルだけが 401 になることがあります。ファイル名を入力すると、プロキシがアドレスをどう変えるか、どう直せばよいかがわかります。',
    lead: 'Companion アプリで開ける添付ファイルと、401 で失敗する添付ファイルがあり、失敗するのはいつも同じファイルです。違いを生むのは、ファイル名と、Confluence の前段のプロキシがそれをどう書き換えるかです。ファイル名を入力して確かめてください。',
  },
  form: {
    region: 'リクエストとプロキシ',
    asked: 'ファイル名またはアドレス',
    askedHint: '添付ファイルの名前、またはログやブラウザに表示されるアドレスです。',
    proxy: 'Confluence の前段にあるもの',
    variants: {
      'apache-plain': 'Apache: ProxyPass のみ',
      'apache-nocanon': 'Apache: ProxyPass に nocanon',
      'apache-rewrite': 'Apache: [P] の付いた RewriteRule',
      'apache-slash': 'Apache: ProxyPass の片側だけスラッシュで終わる',
      'nginx-uri': 'nginx: proxy_pass にパスがある (スラッシュ 1 つを含む)',
      'nginx-plain': 'nginx: proxy_pass にパスがない',
      'haproxy-plain': 'HAProxy: パスを変えない',
      'haproxy-decode': 'HAProxy: set-path でパスをデコードする',
    },
    own: '自分の設定',
    config: 'その設定',
    configHint: '例です。書き換えるか、ご自身の設定をここに貼り付けてください。',
    configHintOwn:
      'Apache と nginx では、バーチャル ホストまたは server ブロックか、apachectl -t -DDUMP_CONFIG または nginx -T の出力です。HAProxy では haproxy.cfg です。',
    context: 'コンテキスト パス',
    contextHint: '/wiki のように、すべてのアドレスの先頭に付く部分です。空のままなら、アドレスと設定から読み取ります。',
    choose: 'ファイルを選択',
    taken: names => `${names.map(name => name || 'テキスト').join('、')} を読み込みました。`,
    left: names =>
      `${names.map(name => name || 'テキスト').join('、')} は読み込みませんでした。読み込めるのは、プロキシの設定 1 つと server.xml 1 つです。`,
    server: 'Tomcat の server.xml (任意)',
    serverHint:
      'Confluence は Tomcat の上で動いており、Tomcat 自身が拒否するアドレスがあります。何を拒否するかは、このファイル (Confluence のインストール フォルダーにある conf/server.xml) で設定できます。ここに貼り付けるか、2 つのファイルをこのフォームにドロップしてください。',
    promise: '入力した内容がこのコンピューターの外に出ることはありません。',
    promiseLink: 'その仕組み',
  },
  failure: {
    asked: 'ファイル名がまだありません。上に入力してください。',
    config: '設定がまだありません。上に貼り付けるか、例から選んでください。',
    'not-a-proxy':
      'Apache、nginx、HAProxy の設定として認識できません。Confluence に転送する部分を貼り付けてください。Apache ではバーチャル ホスト、nginx では server ブロック、HAProxy では frontend とその backend です。',
    'tomcat-alone':
      'これは Tomcat の server.xml です。server.xml の欄に移し、ここには前段にある Apache、nginx、HAProxy の設定を貼り付けてください。',
    'not-a-server':
      'server.xml の欄の内容は、<Connector> のある server.xml ではありません。ファイル全体を貼り付けてください。欄を空にすると、Tomcat の既定の設定で調べます。',
    'no-site':
      'この設定はリクエストを転送していません。転送する部分を貼り付けてください。Apache では ProxyPass または RewriteRule、nginx では proxy_pass、HAProxy では frontend または listen のある部分です。',
    fault: '検証の途中で問題が起きました。入力を変えるか、ページを再読み込みしてください。',
    blocked:
      'ブラウザが、検証するサンドボックスを起動しませんでした。フレームやワーカーを止める拡張機能や社内ポリシーがあるとこうなります。コマンド ラインでも同じ検証ができます: npm run shindan -- qsh prove',
    'not-loaded': 'このページの一部を読み込めませんでした。サイトへの接続を確認してください。',
    retry: 'もう一度試す',
  },
  working: '調べています',
  result: '結果',
  respelt: given =>
    `Confluence はこのリンクを ${given} とは別の表記で書きます。トークンはリンクに対して作られるので、その表記を示します。`,
  story: {
    title: '何が起きるか',
    signed: '1. ブラウザは、このアドレスを要求します',
    signedText:
      'Confluence は、アドレスと一緒にトークンという通行証のようなものを渡します。トークンには、アドレスの指紋が入っています。指紋とは、この文字の並びそのものから計算した数値で、1 文字でも違えばまったく別の数値になります。',
    arrived: '2. プロキシは、このアドレスを Confluence に渡します',
    same: '1 文字も違いません。',
    changed: '同じファイルを指していますが、表記が変わりました。',
    moved: 'アドレスのつなぎ方が変わりました。',
    pair: (from, to) => `「${from}」が「${to}」に変わりました。`,
    removed: text => `「${text}」がなくなりました。`,
    added: text => `「${text}」が加わりました。`,
    percent: (from, to) =>
      `このプロキシは、アドレスを読むためにいったんデコードし、その後 Confluence と同じ形には書き戻しません。アドレスの中で ${from} と ${to} が表すものは同じですが、文字の並びとしては別のものです。指紋は、文字の並びから計算されます。`,
    notArrived: 'Confluence には何も届きません。',
    unknown: '何が届くかは、この設定からは判断できません。',
    compared: '3. Confluence は、指紋を比べます',
    fingerprint: '指紋',
    equal: '一致します。トークンが作られたときと同じリクエストだと、Confluence が確認できます。',
    differ:
      '一致しません。Confluence には、書き換えられたアドレスと偽造されたアドレスの区別がつかないため、リクエストを 401 で拒否します。',
    notCompared: '比べるところまで進みません。',
    notKnown: '比べるところまで進むかどうかも、判断できません。',
    context: (signed, arrived) =>
      arrived === ''
        ? `server.xml によると、Confluence にコンテキスト パスはありません。そのため ${signed} は、ここではアドレスの一部と見なされます。`
        : `server.xml によると、Confluence のコンテキスト パスは ${arrived} です。そのため ${signed} は、ここではアドレスの一部と見なされます。`,
    differContext:
      '一致しません。一方はその部分を除いて、もう一方は含めて計算されたためです。Confluence はリクエストを 401 で拒否します。',
    space: '空白',
    markSigned: '署名されたものだけにある',
    markArrived: '届いたものだけにある',
  },
  fix: {
    title: '修正した後',
    none: 'この設定に役立つ修正は見つかりません。ほかに考えられる原因は、記事で説明しています。',
    article: 'この問題についての記事',
    others: 'このファイルはそのままで通ります。修正は、下の表で通らないファイル名のためのものです。',
    change: '設定の変更点',
    arrives: '修正後に届くもの:',
  },
  details: {
    title: '詳しい方へ: ハッシュを計算する 2 つのリクエスト',
    text: 'この指紋は qsh と呼ばれ、メソッド、パス、クエリを & でつないだものの SHA-256 です。コンテキスト パスは取り除き、クエリはデコードして並べ替え、エンコードし直します。パスは、届いたバイト列をそのまま使います。',
    signed: '署名されたもの',
    arrived: '届いたもの',
    afterFix: '修正後に届くもの',
    canonical: '正規化したリクエスト',
    hash: 'qsh',
    first: byte => `最初に異なるのは ${byte} バイト目です。`,
    none: '異なるバイトはありません。',
    contexts: (signed, arrived) =>
      `コンテキスト パス: アドレスでは ${signed || '(なし)'}、プロキシの後ろでは ${arrived || '(なし)'}`,
  },
  names: {
    title: 'ここで開けないファイル名',
    counted: (broken, of) =>
      broken === 0
        ? `この ${of} 個の名前は、すべて通ります。`
        : broken === of
          ? `この ${of} 個の名前は、1 つも通りません。`
          : `この ${of} 個の名前のうち、${broken} 個が通りません。`,
    open: (open, broken, of) =>
      open === of
        ? 'これらの名前については判断できません。'
        : `この ${of} 個の名前のうち、${broken} 個が通らず、${open} 個は判断できません。`,
    characters: 'ファイル名に次の文字が 1 つでもあると通りません:',
    harmless: '空白や日本語は影響しません。影響するのは半角の記号です。',
    own: '自分のファイル名で試す',
    ownHint: '1 つずつ入力してください。アドレスも使えます。',
    add: '追加',
    remove: name => `${name} を取り除く`,
    name: 'ファイル名',
    now: '現在',
    after: '修正後',
  },
  claim: {
    title: 'トークン、またはログにある指紋を調べる',
    label: 'トークンまたは指紋',
    hint: 'トークンは jwt= または Authorization: JWT の後にあります。ログには指紋が 2 つ記録されています (Expecting claim ‘qsh’ to have value …)。上のアドレスのよくある表記を順に試し、指紋が何から計算されたかを探します。',
    secret: '共有シークレットは入力しないでください。必要ありません。',
    header: 'ヘッダー',
    claims: 'クレーム',
    time: '時刻',
  },
  embedded: {own: '専用のページで開く'},
}
