const pieces = (
  "a|a.|a-|1.|1.1|1:|a:|::|:|=|a=|://|http://a|http://a@|@|a@|a@a.|eyJ|eyJa.|\"|\\\"|'|='|''|,'|%|%41|%E3%81%82|%25|\\u0041|" +
  '&amp;|&lt;|cookie:|Cookie: a=b; |a=b; |user |user: |user [|user "|for user a |login for |CN=a,|CN=|O=a,|,O=|title=|title: |' +
  'page "|/display/|/display/a/|/spaces/a/pages/1/|/download/attachments/1/|jdbc:|jdbc:a:a://|jdbc:oracle:thin:|jdbc:oracle:thin:a/a@|' +
  "select |select a from |where '|and a = '|values ('|Key (a)=(|Basic |Bearer a|password \"|token=|/home/|C:\\Users\\|\\\\Users\\\\|" +
  'server a |server a:1|hdr(host) -i |connect to |[a]:1|[a|0.0.0.0/|/1.1.1.1|.com|a.com|a.com.|-.com|.jp|ServerName a |upstream |' +
  'User a |User a is|ユーザー|ユーザー「|さん|田中さん|Subject "|Subject: |attachment "|file "|spaceKey=|<property name="|name="a">|' +
  '<a>| - a [08/Jan/2024:09:32:51 +0900]|[08/Jan/2024:09:32:51 +0900] 1.1.1.1, |at a.b(|\tat a.|SEN-|A1B2-|00:|00-|ip-1-|<a@|"a" <|' +
  'RequestHeader set |RequestHeader set token |set $a|set $token |SetEnv a|--password |-pass|user a password |password%[str(|hdr(a|' +
  'hdr(token) -m str |$http_a|$http_token = |stats auth |stats auth a:|secure_link_md5 "|secure_link_md5 $a|$apr1$a|$2y$|{SHA}|' +
  'shutdown="a|<a value="|<a name="token" value="a"|<a |</|a1</|aPassword |a.password  |AuthBasicFake a |Basic\\ |' +
  // What recheck 4.5.0 found against these expressions, each of which has bounds on every repetition.
  '!!|%|File\t“.|D\0SELECT |Page\t[\0|user [\t|' +
  '<user>a|at a.b port 1|node a. |AAAB|space ~a|space A|for A\\a|A\\a logged in |"a.pdf"|"a.pdf |cluster.peers=a,|server name: a|' +
  'A A <a@a.jp|attachment a.pdf|api key: a|logged in from a.|Connection to a. |' +
  ' |\t|{|}|(|)|[|]|<|>|,|;|&|?|/|\\|-|_|+|あ|A|Aa|aA|0|x-|-x|$|#|* '
).split('|')

/** Beginnings and pieces of what is redacted, to be repeated or put together into texts that nobody wrote. */
export const hostilePieces: readonly string[] = pieces.filter(piece => piece !== '')
