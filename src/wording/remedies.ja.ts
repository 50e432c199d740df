import type {remediesEn} from './remedies.en.ts'

/** Corrections of configurations in Japanese. */
export const remediesJa: typeof remediesEn = {
  'add-nocanon': {
    title: 'ProxyPass に nocanon を加える',
    description:
      'パスが 1 バイトも変わらずに Confluence へ届きます。Apache のアクセス規則は、引き続きデコードしたパスで判定します。ドット セグメント、連続するスラッシュ、通常とは異なるエンコードは、送られたままの形で Tomcat に届きます。',
  },
  'nocanon-for-download': {
    title: 'ダウンロードにだけ nocanon を付ける',
    description:
      '既存の行の前に、ダウンロード用の行を加えます。そのパスだけが変わらずに Confluence へ届き、ほかのページの動作は今のまま変わりません。',
  },
  'drop-uri-part': {
    title: 'proxy_pass のアドレスからパスを取り除く',
    description:
      'nginx がパスをデコードしてエンコードし直すことがなくなり、1 バイトも変わらずに届きます。ドット セグメント、連続するスラッシュ、通常とは異なるエンコードは、送られたままの形で Tomcat に届きます。',
  },
  'drop-path-change': {
    title: 'パスを書き換えるルールを取り除く',
    description:
      'HAProxy がパスを 1 バイトも変えずに送るようになります。ドット セグメント、連続するスラッシュ、通常とは異なるエンコードは、送られたままの形で Tomcat に届きます。パスを調べるほかのルールも、送られたままのパスを見ることになります。',
  },
  'reorder-routes': {
    title: '狭い範囲の転送設定を優先させる',
    description:
      'リクエストを受け取っている転送設定の前または後へ、この転送設定を移します。最初に一致したものが使われる場合は前へ、最後のものが使われる Location セクションでは後へ移します。ほかは何も変わりません。',
  },
  'match-slashes': {
    title: '両側の末尾をそろえる',
    description:
      '両側のアドレスを、どちらもスラッシュで終えるか、どちらもスラッシュなしにします。残りのパスは変わりません。',
  },
  'enable-websocket': {
    title: 'WebSocket を転送する',
    description:
      'アップグレードが Synchrony まで届きます。Apache では 2.4.47 以降で upgrade=websocket が使えます。nginx では、上位から継承していたヘッダーが失われないように、同じ行を加えます。HAProxy では、アップグレードを取り除いているルールを削除します。',
  },
  'lengthen-timeout': {
    title: '通信のない WebSocket を 1 時間保つ',
    description: 'この転送設定では、1 時間通信がないときだけ接続を切ります。ほかのタイムアウトは変わりません。',
  },
  'repeat-headers': {
    title: 'このブロックでヘッダーを設定し直す',
    description: '上位の行を、そのままこのブロックに写します。',
  },
  'preserve-host': {
    title: 'ブラウザのホスト名を送る',
    description:
      'Confluence に、ブラウザがリクエストしたホスト名が届きます。コネクターに proxyName があれば何も変わりません。プロキシの後ろでホスト名によってサイトを分けている場合は、このホスト名の設定が必要です。',
  },
  'forward-proto': {
    title: 'HTTPS であることを Confluence に伝える',
    description:
      'プロキシが X-Forwarded-Proto を送ります。Apache では mod_headers が必要です。Tomcat がプロキシを信頼する設定 (server.xml の RemoteIpValve) があると有効になります。コネクターに scheme と secure があれば、どちらも不要です。',
  },
  'raise-body-limit': {
    title: 'Confluence と同じ大きさまで受け付ける',
    description:
      '添付ファイルの 100 MB に、前後のデータの分を加えた値です。Confluence の上限を変えている場合は、それに合わせてください。',
  },
  'end-comment': {
    title: 'コメントをその行で終える',
    description:
      '末尾のバックスラッシュを消すか、最後のバイトがバックスラッシュと同じ文字の後ろにピリオドを加えます。下の行が再び有効になります。',
  },
  'replace-invisible': {
    title: '通常の空白に置き換える',
    description: 'その文字を空白にします。バイト オーダー マークは取り除きます。',
  },
  'separate-text': {
    title: 'Apache の読み方に合わせて書き直す',
    description:
      '誤った場所にあったものを別の行に移し、閉じられていないものを閉じます。無視されていたものが有効になります。',
  },
  'drop-path-argument': {
    title: 'パスをセクションに任せる',
    description:
      '囲んでいるセクションが同じパスを指定しているので、このパスを取り除きます。Apache が起動するようになります。転送の内容は変わりません。',
  },
  'use-section-path': {
    title: 'セクションのパスを有効にする',
    description:
      'もう一方のパスを取り除きます。セクションのパスへのリクエストはこの転送設定を通り、もう一方のパスへのリクエストは通りません。もう一方のパスを意図していた場合は、このディレクティブをセクションの外に移してください。',
  },
  'move-nocanon': {
    title: 'nocanon を ProxyPass に移す',
    description:
      'nocanon が有効になり、パスが 1 バイトも変わらずに Confluence へ届きます。Apache のアクセス規則は、引き続きデコードしたパスで判定します。ドット セグメント、連続するスラッシュ、通常とは異なるエンコードは、送られたままの形で Tomcat に届きます。',
  },
  'drop-reverse-parameter': {
    title: 'ProxyPassReverse から取り除く',
    description:
      'Apache の動作は変わりません。効いているように見える語がなくなります。その語で意図していた設定は、ProxyPass になければ欠けたままです。',
  },
  'allow-encoded-slashes': {
    title: 'エンコードしたスラッシュを通す',
    description:
      'AllowEncodedSlashes NoDecode により、Apache は %2F をそのまま保ちます。Tomcat 側でも許可が必要です (コネクターの encodedSolidusHandling="passthrough")。許可しないと 400 が返ります。パスに対するアクセス規則には、スラッシュではなく %2F が見えます。/admin/ を止める規則は /admin%2F を止めません。',
  },
  'exempt-token-auth': {
    title: 'トークンのパスをログインなしで通す',
    description:
      'トークンを持つ人は誰でも、3 つのパスにアクセスできるようになります。トークンを確認するのは Confluence だけです。ほかのパスでは、これまでどおりログインが必要です。セミコロンまたはパーセント記号を含むパスは、Tomcat が別のパスとして読むことがあるため、ログインが必要なままです。',
  },
  'redirect-except-token-auth': {
    title: 'トークンのパスをリダイレクトから除く',
    description:
      '3 つのパスがリダイレクトされずに Confluence へ届き、トークンを持つ人は誰でもアクセスできるようになります。HTTPS へのリダイレクトの場合は、トークンと文書が暗号化されずにネットワークを流れます。その場合は除外せずに、Companion アプリに HTTPS のアドレスを使わせてください。',
  },
  'match-public-url': {
    title: 'コネクターの設定をプロキシのアドレスに合わせる',
    description:
      '属性を、プロキシの設定ファイルにある値に変えます。scheme の場合は secure も合わせます。Tomcat の再起動が必要です。以後、プロキシを通さずコネクターに直接接続すると、リンクはプロキシのアドレスになり、HTTP ではログイン状態を保てません。ブラウザがさらに別のアドレスを使う場合は、手作業で設定してください。',
  },
  'set-context-path': {
    title: 'コンテキスト パスをプロキシに合わせる',
    description:
      'Confluence は、プロキシの転送先と同じパスで動作します。Confluence のベース URL も変更してください。以前のパスのブックマークとリンクは使えなくなります。',
  },
  'pass-encoded-slash': {
    title: 'エンコードされたスラッシュを Tomcat が受け付けるようにする',
    description:
      'Tomcat は %2F をそのまま渡します。名前にスラッシュを含むページが見つかるようになります。Confluence の手前でパスを比較しているものがあれば、影響を確認してください。',
  },
  'bind-to-loopback': {
    title: '同じマシンからの接続だけを受け付ける',
    description:
      'コネクターに到達できるのは、同じマシンのプロセスだけになります。プロキシが別のマシンにあると接続できなくなるため、その場合はシークレットを設定してください。',
  },
  'add-secure': {
    title: 'secure="true" を加える',
    description: 'Confluence が接続を暗号化されたものとして扱い、セッション Cookie に Secure 属性を付けます。',
  },
  'add-proxy-port': {
    title: 'proxyPort を加える',
    description:
      'リンクのポート番号が公開アドレスのものになります。スキームの標準のポートではない場合は、その番号を書いてください。',
  },
  'lower-scheme': {
    title: 'スキームを小文字で書く',
    description: 'アドレスのスキームが、ブラウザやベース URL と同じ形になります。',
  },
  'relax-characters': {
    title: 'ブラウザが送る文字を受け付ける',
    description: 'Tomcat がこれらの文字を拒否しなくなります。すでに受け付けている文字は変わりません。',
  },
  'raise-header-size': {
    title: 'ヘッダーを 32 KB まで受け付ける',
    description:
      '接続ごとに使うメモリが、最大でそれだけ増えます。プロキシにも上限があり、同じ変更が必要な場合があります。',
  },
  'raise-pool': {
    title: 'データベース接続の上限を必要な数まで増やす',
    description:
      'データベース側でも、すべてのノードを合わせた数の接続を許可する必要があります。代わりに、コネクターの maxThreads を小さくしても構いません。',
  },
  'rename-maxactive': {
    title: 'DBCP2 で使われる名前に変える',
    description:
      'maxActive を maxTotal に、maxWait を maxWaitMillis に変えます。以後、プールの大きさは書かれた値になります。データベース側でその数の接続を許可する必要があります。',
  },
  'correct-flag': {
    title: 'JVM が認識する綴りに直す',
    description: '次回の起動から、意図した設定が有効になります。',
  },
}
