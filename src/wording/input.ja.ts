import type {InputNoteId} from '../input/input-note-id.ts'
import type {BinaryFormat} from '../input/recognise-binary.ts'
import type {Facts} from '../model/facts.ts'

const formats: Readonly<Record<BinaryFormat, string>> = {
  png: 'PNG 画像',
  jpeg: 'JPEG 画像',
  gif: 'GIF 画像',
  webp: 'WebP 画像',
  bmp: 'BMP 画像',
  pdf: 'PDF 文書',
  office: 'Office 文書',
  'old-office': 'Office 文書 (97-2003 形式) または Outlook のメッセージ',
  zip: 'ZIP アーカイブ',
  'support-zip': 'Confluence のサポート zip',
  jar: 'Java アーカイブ (JAR)',
  gzip: 'gzip ファイル',
  bzip2: 'bzip2 ファイル',
  xz: 'XZ ファイル',
  zstd: 'Zstandard ファイル',
  '7z': '7-Zip アーカイブ',
  rar: 'RAR アーカイブ',
  tar: 'tar アーカイブ',
  elf: 'Linux のプログラム',
  exe: 'Windows のプログラム',
  class: 'Java のクラス ファイル',
  sqlite: 'SQLite データベース',
  'heap-dump': 'Java のヒープ ダンプ',
  binary: 'バイナリ ファイル',
}

const encodings: Readonly<Record<string, string>> = {
  'utf-16le': 'UTF-16 (リトル エンディアン)',
  'utf-16be': 'UTF-16 (ビッグ エンディアン)',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
}

const isFormat = (name: unknown): name is BinaryFormat => typeof name === 'string' && Object.hasOwn(formats, name)
/** The name with half-width spaces where Latin letters, digits or parentheses meet Japanese. */
const format = ({format}: Facts) =>
  formats[isFormat(format) ? format : 'binary'].replace(/^(?=[\dA-Za-z])/, ' ').replace(/(?<=[\dA-Za-z)])$/, ' ')
const megabytes = (bytes: Facts[string] | undefined) => Math.round(Number(bytes ?? 0) / 1048576).toLocaleString('ja')
const number = (count: Facts[string] | undefined) => Number(count ?? 0).toLocaleString('ja')

/** What there is to say about reading an input, in Japanese. */
export const inputJa: Readonly<Record<InputNoteId, (facts: Facts) => string>> = {
  'empty-input': () => '内容が空です。ログまたは設定ファイルを貼り付けるか、選択してください。',
  binary: facts =>
    `これは${format(facts)}で、テキストではありません。ログまたは設定ファイルそのものを選択するか、その内容を貼り付けてください。`,
  'archive-not-read': facts =>
    `これは${format(facts)}です。アーカイブの中身はまだ読み取れません。展開して、atlassian-confluence.log や server.xml などのファイルを選択してください。`,
  'not-recognised': () =>
    'ログとしても設定ファイルとしても認識できないテキストです。画面に表示されたメッセージの場合は、検索をお試しください。',
  'too-large': ({bytes, limit}) =>
    `サイズが ${megabytes(bytes)} MB あります。読み取れるのは ${megabytes(limit)} MB までです。問題が起きた時刻の前後だけを切り出してください。`,
  encoding: ({encoding}) => `文字コードを ${encodings[String(encoding)] ?? encoding} として読み取りました。`,
  'undecodable-bytes': ({count}) =>
    `${number(count)} 文字をデコードできず、表示から欠けている可能性があります。このファイルは診断のみ可能で、修正はできません。`,
  'nul-bytes': ({count}) =>
    `ファイルの先頭に NUL バイトが ${number(count)} 個あり、読み飛ばしました。書き込み中に切り詰められたログや、サーバーが突然停止した後のログで見られるものです。`,
  'repair-skipped': ({limit}) =>
    `貼り付けの際に体裁が崩れたテキストのようです。${megabytes(limit)} MB を超えるテキストはそのまま読み取るため、元のファイルを使うか、一部だけを貼り付けてください。`,
  'part-of-input': ({part, parts}) =>
    Number(parts) === 1
      ? 'このテキストに含まれるログまたは設定ファイルだけを読み取り、前後の文章は除きました。'
      : `このテキストにはログまたは設定ファイルが ${parts} 個含まれています。間の文章を除き、1 個ずつ読み取ります。これは ${part} 個目です。`,
  'fences-removed': () => 'コード ブロックの記号と、その外側の文章を除きました。',
  'quote-marks-removed': ({count}) => `${number(count)} 行の先頭から引用記号 (>) を除きました。`,
  'gutter-numbers-removed': () => '一緒にコピーされた行番号を除きました。',
  'colours-removed': () => '端末の色を指定する制御コードを除きました。',
  'line-prefixes-removed': ({count}) =>
    `ツール (docker compose、kubectl、grep) が付けた名前や行番号を ${number(count)} 行の先頭から除きました。`,
  'syslog-prefixes-removed': ({count}) =>
    `syslog または journald が付けた部分を ${number(count)} 行の先頭から除きました。表示する日時はログ自体のものです。`,
  'container-prefixes-removed': () =>
    'コンテナーの実行環境が各行に付けた部分を除きました。表示する日時はログ自体のものです。',
  'entities-decoded': ({count}) => `${number(count)} 個の HTML エンティティを元の文字に戻しました。`,
  'escapes-decoded': ({count}) =>
    `スタック トレースが JSON に埋め込まれていたため、エスケープを ${number(count)} か所で改行や元の文字に戻しました。`,
  'lines-joined': ({count}) => `一定の幅で折り返されていた行を ${number(count)} か所でつなぎました。`,
  'indentation-removed': ({count}) => `${number(count)} 件のイベントの先頭から空白を除きました。`,
  'newlines-restored': ({count}) => `失われていた改行を ${number(count)} か所で復元しました。`,
}
