import {expect, it} from 'vitest'
import {redactor} from '../../../src/report/redact/redactor.ts'

const size = 65_536
const pieces = (
  "a|a.|a-|1.|1.1|1:|a:|::|:|=|a=|://|http://a|http://a@|@|a@|a@a.|eyJ|eyJa.|\"|\\\"|'|='|''|,'|%|%41|%E3%81%82|%25|\\u0041|" +
  '&amp;|&lt;|cookie:|Cookie: a=b; |a=b; |user |user: |user [|user "|for user a |login for |CN=a,|CN=|O=a,|,O=|title=|title: |' +
  'page "|/display/|/display/a/|/spaces/a/pages/1/|/download/attachments/1/|jdbc:|jdbc:a:a://|jdbc:oracle:thin:|jdbc:oracle:thin:a/a@|' +
  "select |select a from |where '|and a = '|values ('|Key (a)=(|Basic |Bearer a|password \"|token=|/home/|C:\\Users\\|\\\\Users\\\\|" +
  'server a |server a:1|hdr(host) -i |connect to |[a]:1|[a|0.0.0.0/|/1.1.1.1|.com|a.com|a.com.|-.com|.jp|ServerName a |upstream |' +
  'User a |User a is|ユーザー|ユーザー「|さん|田中さん|Subject "|Subject: |attachment "|file "|spaceKey=|<property name="|name="a">|' +
  '<a>| - a [08/Jan/2024:09:32:51 +0900]|[08/Jan/2024:09:32:51 +0900] 1.1.1.1, |at a.b(|\tat a.|SEN-|A1B2-|00:|00-|ip-1-|<a@|"a" <|' +
  // What recheck 4.5.0 found against these expressions, each of which has bounds on every repetition.
  '!!|%|File\t“.|D\0SELECT |Page\t[\0|user [\t|' +
  ' |\t|{|}|(|)|[|]|<|>|,|;|&|?|/|\\|-|_|+|あ|A|Aa|aA|0|x-|-x|$|#|* '
).split('|')

/**
 * Each text is redacted within a few hundred milliseconds where nothing is quadratic; the limit, minutes for what is, only
 * ends it. The measure is the same work on a sixteenth of the text, so that slow machines judge alike.
 */
it.each(pieces.filter(piece => piece !== ''))('redacts 64 KB of %j in linear time', {timeout: 60_000}, piece => {
  const hostile = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
  const time = (text: string) => {
    const begun = performance.now()
    const made = redactor()
    made.learn(text)
    made.redact(text)
    return performance.now() - begun
  }
  time(hostile(size / 16))
  const small = Math.max(...[1, 2, 3].map(() => time(hostile(size / 16))))
  const whole = Math.min(...[1, 2].map(() => time(hostile(size))))
  // Linear is 16 times as long, quadratic 256 times.
  expect(whole / Math.max(small, 1)).toBeLessThan(100)
})
