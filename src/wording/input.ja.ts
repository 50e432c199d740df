import {mostMembers} from '../input/archive/most-members.ts'
import type {InputNoteId} from '../input/input-note-id.ts'
import type {BinaryFormat} from '../input/recognise-binary.ts'
import type {Facts} from '../model/facts.ts'
import {grouped} from './grouped.ts'

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

/** A sentence about members: how many, and the first by name. */
const members =
  (rest: string) =>
  ({count, name}: Facts) =>
    Number(count) === 1 ? `${name} ${rest}` : `${name} など ${number(count)} 個のファイル${rest}`

/** What there is to say about reading an input, in Japanese. */
export const inputJa: Readonly<Record<InputNoteId, (facts: Facts) => string>> = {
  'empty-input': () => '内容が空です。ログまたは設定ファイルを貼り付けるか、選択してください。',
  binary: facts =>
    `これは${format(facts)}で、テキストではありません。ログまたは設定ファイルそのものを選択するか、その内容を貼り付けてください。`,
  'archive-not-read': facts =>
    `これは${format(facts)}で、ここでは開けません。展開して中のファイルを選択するか、ZIP または tar.gz にまとめ直してください。`,
  'not-recognised': () =>
    'ログとしても設定ファイルとしても認識できないテキストです。画面に表示されたメッセージの場合は、検索をお試しください。',
  'proxy-not-modelled': ({product}) =>
    `${product} の設定ファイルです。${product} がリクエストをどう変えるかはモデル化していないため、何も検査していません。記事と照らし合わせて確認するか、経路上にあるほかのサーバーのファイルを追加してください。`,
  'too-large': ({bytes, limit}) =>
    `サイズが ${megabytes(bytes)} MB あります。読み取れるのは ${megabytes(limit)} MB までです。問題が起きた時刻の前後だけを切り出してください。`,
  'line-too-long': ({line, length, limit}) =>
    `この設定ファイルの ${grouped(line)} 行目は ${grouped(length)} 文字あります。読み取れる行の長さは ${grouped(limit)} 文字までのため、何も検査していません。改行も含めて、サーバーが読み込むとおりのファイルを選択してください。`,
  'archive-read': ({read, passed}) =>
    `中のファイルを ${number(read)} 個読み取りました。${Number(passed) > 0 ? `ログでも設定ファイルでもない ${number(passed)} 個は読み飛ばしました。` : ''}`,
  'archive-cut-off': ({name}) =>
    `${name} は途中で終わっています。途中で切れたか、完成する前にコピーされたものです。そこまでの内容は読み取りました。もう一度取得してください。`,
  'archive-damaged': ({name}) =>
    `${name} のファイル一覧が欠けているか壊れています。一覧なしで見つかったファイルは読み取りました。足りないファイルがある場合は、もう一度取得してください。`,
  'archive-too-deep': members(
    'はアーカイブが何重にも入れ子になっているため開いていません。外側のアーカイブを展開してください。',
  ),
  'archive-needs-file': ({limit}) =>
    `ZIP アーカイブはファイル一覧が末尾にあるため、標準入力から読み取れるのは ${megabytes(limit)} MB までです。ファイル名で指定してください。`,
  'archive-in-memory': members(
    'は、アーカイブの中で開くには大きすぎるアーカイブです。外側のアーカイブを展開してください。',
  ),
  'too-many-members': ({name}) =>
    `${name} には ${mostMembers.toLocaleString('ja')} 個を超えるファイルが入っています。それ以降は調べていません。展開して、必要なファイルを選択してください。`,
  'too-many-inputs': members(
    'は、前にあるログや設定ファイルが多すぎるため読み取っていません。アーカイブを展開して、必要なファイルを選択してください。',
  ),
  'names-made-safe': members(
    'の名前に、フォルダーの外を指す部分または制御文字が含まれています。その部分を除いて表示しています。このようなアーカイブは展開しないでください。',
  ),
  'members-encrypted': members(
    'は暗号化されているため読み取っていません。パスワードでアーカイブを展開し、中のファイルを選択してください。',
  ),
  'members-overlap': members(
    'は、別のファイルと同じ場所を指しているため読み取っていません。アーカイブが壊れているか、害を与えるために作られています。',
  ),
  'members-special': members(
    'はリンク、デバイスまたはスパース ファイルのためたどっていません。リンク先がアーカイブの中にあれば、そちらを読み取ります。',
  ),
  'members-damaged': members('は壊れていて、最後まで読み取れませんでした。アーカイブをもう一度取得してください。'),
  'members-not-held': members(
    'は、前にあるファイルだけでメモリの上限に達したため読み取っていません。アーカイブを展開して、必要なファイルを選択してください。',
  ),
  'members-not-opened': members(
    'は、ここでは開けない形式のアーカイブです。ログが入っている場合は、展開するか ZIP または tar.gz にまとめ直してください。',
  ),
  'method-not-read': members(
    'は、ここでは読み取れない方式で圧縮されています。通常の ZIP (deflate) または tar.gz にまとめ直してください。',
  ),
  'data-cut-off': () =>
    '圧縮データが途中で終わっています。そこまでの内容は読み取りました。ファイルをもう一度取得するか、コピーし直してください。',
  'data-damaged': () =>
    '圧縮データが壊れています。その手前までの内容は読み取りました。ファイルをもう一度取得するか、コピーし直してください。',
  'checksum-mismatch': () =>
    'アーカイブに記録されたサイズまたはチェックサムと一致しません。そのまま読み取りましたが、誤った部分が残っている可能性があります。アーカイブをもう一度取得するか、コピーし直してください。',
  'unfolds-too-far': () =>
    'ここで読み取りを止めました。害を与えるために作られたアーカイブのように、通常のログをはるかに超える大きさに展開されます。別の場所で展開し、必要なファイルを選択してください。',
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
