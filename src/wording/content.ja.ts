import type {Facts} from '../model/facts.ts'
import type {contentEn} from './content.en.ts'

const names = (list: string | number | undefined): readonly string[] => (list ? String(list).split('\n') : [])
const code = (text: string | number | undefined): string => `\`${text}\``

function oneOf(list: string | number | undefined): string {
  const all = names(list).map(code)
  if (all.length === 0) return '指定できるものはありません'
  return all.length === 1 ? `${all[0]} が必要です` : `${all.join('、')} のいずれかが必要です`
}

const inside = (at: string | number | undefined): string => (at ? `${code(at)} に` : '')
const section = (id: string | number | undefined): string => (id ? `セクション ${code(id)} の` : '')

const forms: Readonly<Record<string, string>> = {
  id: '英小文字と数字の語をハイフンでつないだもの',
  date: '`2025-09-26` のような日付',
  version: '`"8.5.0"` のようなバージョン',
  duration: '`30s`、`10m`、`1h` のような時間',
  https: '`https://` で始まるアドレス',
  sample: '`samples/` の直下のファイル',
  capture:
    '`message`、`thread`、`logger`、`exception.message`、`context.` とキー、または `message: path (…)` のように前後の文字列を添えた形',
  nth: '`any`、`root`、または 0 以上の番号',
  text: '空でないテキスト',
}

const types: Readonly<Record<string, string>> = {
  string: 'テキストが必要です (数値に見える場合は引用符で囲みます)',
  array: 'リストが必要です',
  object: 'キーと値の組が必要です',
  integer: '整数が必要です',
  number: '数値が必要です',
  boolean: '`true` または `false` が必要です',
}

/** What a section of an article is there to say. */
const holds: Readonly<Record<string, string>> = {
  summary: '何が起きるか、なぜ起きるか、どうすれば解決するかを述べた数文',
  environment: '問題が起きる環境と、実測に使ったバージョン',
  symptoms: '利用者に見えるものと、ログに記録されるもの',
  diagnosis: '確実に判断するための手順',
  cause: '起きる理由と、それを示すファイルの記述',
  solution: 'コマンドを含む手順、再読み込みで足りるかどうか、再確認の方法、元に戻す方法',
  workaround: '解決までの間に役立つ方法と、その代償',
  related: 'よく似た問題と、その見分け方',
}

const yamlFaults: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: '同じ名前のキーが 2 回現れています。キーは 1 回だけ書く必要があります',
  TAB_AS_INDENT: '予期しないタブです。インデントには空白が必要です',
  BAD_INDENT: '予期しないインデントです。同じ階層の項目は同じ桁にそろえる必要があります',
  MISSING_CHAR: '値が途中で終わっています。閉じる引用符または括弧が必要です',
  UNCLOSED: 'リストまたはキーと値の組が途中で終わっています。閉じる括弧が必要です',
  BAD_SCALAR_START: '値の先頭に予期しない `@` またはバッククォートがあります。値を引用符で囲む必要があります',
  BAD_DQ_ESCAPE:
    '二重引用符の中に予期しないエスケープがあります。一重引用符または 2 つ重ねたバックスラッシュが必要です',
  BAD_ALIAS: '予期しないエイリアスです。値をそのまま書く必要があります',
  MULTILINE_IMPLICIT_KEY: 'キーの途中に予期しない改行があります。`key: value` を 1 行に書く必要があります',
  BLOCK_AS_IMPLICIT_KEY:
    '予期しない 2 つ目のコロンです。`key: value` は 1 行に 1 つとし、コロンを含む値は引用符で囲む必要があります',
}

const parts: Readonly<Record<string, string>> = {
  'inline-code': 'インライン コード',
  'code-block': 'コード ブロック',
  link: 'リンク',
  directive: 'ディレクティブ',
}

const japaneseRules: typeof contentEn.japaneseRules = {
  'sentence-length': '120 文字以内の文が必要です。文を分けます',
  'max-comma': '1 文の `,` は 3 つまでにする必要があります。文を分けます',
  'max-ten': '1 文の読点は 3 つまでにする必要があります。文を分けます',
  'max-kanji-continuous-len': '漢字の連続は 8 文字までにする必要があります。助詞や半角スペースで区切ります',
  'arabic-kanji-numbers': '数量には算用数字、慣用句には漢数字が必要です',
  'no-mix-dearu-desumasu': '箇条書きや文の途中も含めて、です/ます調が必要です',
  'ja-no-mixed-period': '文末に句点が必要です',
  'no-double-negative-ja': '二重否定ではなく、肯定の表現が必要です',
  'no-dropping-the-ra': '「見られる」のような、ら抜きでない表現が必要です',
  'no-doubled-conjunctive-particle-ga': '逆接の「が」は 1 文に 1 回だけにする必要があります。文を分けます',
  'no-doubled-conjunction': '前の文とは別の接続詞が必要です',
  'no-doubled-joshi': '読点までの間に同じ助詞は 1 回だけにする必要があります。別の助詞にするか、文を分けます',
  'no-nfd': '合成済みの文字 (Unicode の NFC) が必要です',
  'no-invalid-control-character': '制御文字のないテキストが必要です',
  'no-zero-width-spaces': '幅のないスペースを含まないテキストが必要です',
  'no-exclamation-question-mark': '感嘆符や疑問符のない文が必要です',
  'no-hankaku-kana': '全角のカタカナが必要です',
  'ja-no-weak-phrase': '言い切る表現が必要です。わかっていることだけを書き、推定は推定と示します',
  'ja-no-successive-word': '同じ語を続けて書かないようにする必要があります',
  'ja-no-abusage': '誤用でない正しい表現が必要です',
  'ja-no-redundant-expression': '「〜を行う」ではなく「〜する」のような、簡潔な表現が必要です',
  'ja-unnatural-alphabet': '入力ミスで残ったと思われる英字のない文が必要です',
  'no-unmatched-pair': '対になる括弧または引用符が必要です',
  'ja-nakaguro-or-halfwidth-space-between-katakana': 'カタカナ語の間に半角スペースまたは中黒が必要です',
  'ja-no-space-around-slash': 'スラッシュの前後にスペースを置かないようにする必要があります',
  'ja-space-between-half-and-full-width': '日本語と英数字の間に半角スペースが必要です',
  'ja-space-around-code': '日本語とインライン コードの間に半角スペースが必要です',
}

/** Everything the content gate says, in Japanese. */
export const contentJa: typeof contentEn = {
  japaneseRules,
  headings: {
    summary: '要約',
    environment: '環境',
    symptoms: '症状',
    diagnosis: '診断',
    cause: '原因',
    solution: 'ソリューション',
    workaround: '回避策',
    related: '関連情報',
  },
  severities: {error: 'エラー', warning: '警告'},
  summary: ({errors, warnings}: Facts): string =>
    [Number(errors) > 0 ? `✖ エラー ${errors} 件` : '', Number(warnings) > 0 ? `⚠ 警告 ${warnings} 件` : '']
      .filter(text => text !== '')
      .join('、'),
  stamp: {
    missing: ({page}) =>
      `何も記録しませんでした。${page} には英語のページと、フロント マターのある日本語のページが必要です`,
    unknown: () => '前回から英語のページがどう変わったかはわかりません。git に日本語のページのコミットがありません。',
    unchanged: () => '日本語のページを最後に変更したコミットから、英語のページは変わっていません。',
    stamped: ({file, digest}) => `${file}: source を ${digest} にしました`,
    already: ({file, digest}) => `${file}: source はすでに ${digest} です`,
  },
  problems: {
    'missing-file': ({path}) => `ファイルがありません。${code(path)} が必要です`,
    'missing-translation': ({path}) => `日本語のページがありません。${code(path)} が必要です`,
    'orphan-translation': ({path}) => `英語のページがない日本語のページです。${code(path)} が必要です`,
    'not-utf-8': () => '予期しないバイト列です。UTF-8 のテキストが必要です',
    'yaml-syntax': ({code: fault}) =>
      yamlFaults[String(fault)] ?? `予期しない YAML (${code(fault)}) です。\`key: value\` の形の行が必要です`,
    'unexpected-key': ({key, at, expected}) =>
      `${inside(at)}予期しないキー ${code(key)} があります。${expected ? oneOf(expected) : 'ほかのキーは使えません'}`,
    'missing-key': ({key, at}) => `${inside(at)}キーが足りません。${code(key)} が必要です`,
    'unexpected-value': ({value, at, expected}) =>
      `${inside(at)}${value === '' ? '値がありません' : `予期しない値 ${code(value)} があります`}。${oneOf(expected)}`,
    'unexpected-type': ({value, at, expected}) =>
      `${inside(at)}予期しない型の値 ${code(value)} があります。${types[String(expected)] ?? expected}`,
    'unexpected-form': ({value, at, form}) =>
      `${inside(at)}${value === '' ? '値がありません' : `予期しない形の値 ${code(value)} があります`}。${forms[String(form)] ?? `${code(form)} に合うもの`}が必要です`,
    'too-few': ({at, min}) => `${code(at)} のリストが空です。${min} 件以上が必要です`,
    'too-small': ({value, at, min}) => `${inside(at)}予期しない値 ${code(value)} があります。${min} 以上が必要です`,
    'id-not-folder': ({id, folder}) =>
      `予期しない id ${code(id)} です。フォルダーと同じ名前の ${code(folder)} が必要です`,
    'id-taken': ({id, at}) => `${inside(at)}${code(id)} が 2 回現れています。id は互いに異なる必要があります`,
    'id-of-a-rule': ({id}) => `シグネチャの id ${code(id)} は設定ルールの id と同じです。別の id が必要です`,
    'remedy-unused': ({id}) =>
      `対処 ${code(id)} はどの原因からも参照されていません。いずれかの原因の \`remedies\` に書く必要があります`,
    'anchor-short': ({anchor, bytes}) =>
      `アンカー ${code(anchor)} は ${bytes} バイトしかありません。12 バイト以上が必要です`,
    'regex-broken': ({regex}) => `正規表現 ${code(regex)} はコンパイルできません。正しい正規表現が必要です`,
    'regex-unbounded': ({regex, part}) =>
      `正規表現 ${code(regex)} の ${code(part)} には上限がありません。\`{0,200}\` のような上限が必要です`,
    'regex-nested': ({regex, part}) =>
      `正規表現 ${code(regex)} では、繰り返しや選択肢を含むグループが ${code(part)} で繰り返されています。入れ子のない表現が必要です`,
    'regex-vulnerable': ({regex, part}: Facts) =>
      `正規表現 ${code(regex)} の ${code(part)} は、悪意のあるテキストで極端に遅くなります。隣り合う部分が同じ文字に一致しないように、文字クラスを絞ってください`,
    'regex-slow': ({regex}: Facts) =>
      `正規表現 ${code(regex)} は、64 KB の悪意のあるテキストで遅くなります。先頭をリテラルにし、繰り返しの上限を小さくしてください`,
    'regex-back-reference': ({regex, part}) =>
      `正規表現 ${code(regex)} に予期しない後方参照 ${code(part)} があります。後方参照のない表現が必要です`,
    'regex-costly': ({regex, bounds, limit}) =>
      `正規表現 ${code(regex)} の上限の積が ${bounds} になります。${limit} 以下にするため、上限を下げるか条件を 2 つに分ける必要があります`,
    'condition-tests': ({part, found, expected}) =>
      `${code(part)} の条件に${names(found).length === 0 ? '判定がありません' : ` ${names(found).map(code).join(' と ')} が同時にあります`}。${oneOf(expected)}`,
    'affected-event': ({at, found}) =>
      `${code(at)} に${names(found).length === 0 ? 'キーがありません' : ` ${names(found).map(code).join(' と ')} が同時にあります`}。\`introduced\`、\`fixed\`、\`last-affected\` のいずれか 1 つが必要です`,
    'sample-unused': ({path}) =>
      `サンプル ${code(path)} はどこからも参照されていません。シグネチャ、設定、本文のいずれかで使う必要があります`,
    'heading-level': ({heading}) =>
      `予期しないレベル 1 の見出し ${code(heading)} です。タイトルはフロント マターにあるため、レベル 2 以下が必要です`,
    'heading-without-id': ({heading}) => `見出し ${code(heading)} に id がありません。末尾に \`{#id}\` が必要です`,
    'section-unknown': ({id, expected}) => `予期しないセクション ${code(id)} です。${oneOf(expected)}`,
    'rule-untold': ({rule}) =>
      `ルール ${code(rule)} のセクションがありません。見出し \`## … {#${rule}}\` と \`::examples{#${rule}}\` が両方の言語で必要です`,
    'section-twice': ({id}) => `セクション ${code(id)} が 2 回現れています。id は互いに異なる必要があります`,
    'heading-words': ({heading, expected}) => `予期しない見出し ${code(heading)} です。${code(expected)} が必要です`,
    'section-missing': ({id, word}) =>
      `セクション ${code(id)} がありません。見出し ${code(`${word}: … {#${id}}`)} が必要です`,
    'section-empty': ({id}) =>
      `セクション ${code(id)} に本文がありません。${holds[String(id).replace(/-.*/u, '')] ?? '段落、リスト、または表'}が必要です`,
    'directive-unknown': ({name, expected}) => `予期しないディレクティブ ${code(`::${name}`)} です。${oneOf(expected)}`,
    'directive-not-leaf': ({name}) =>
      `ディレクティブ ${code(name)} の位置が予期しないものです。${code(`::${name}`)} を単独の行に書く必要があります`,
    'directive-attribute': ({name, attribute}) =>
      `${code(`::${name}`)} に値がありません。${code(attribute)} が必要です`,
    'text-directive': ({text}) =>
      `${code(text)} はディレクティブと解釈されます。コロンの前にバックスラッシュが必要です`,
    'emphasis-literal': ({text}) =>
      `${code(text)} の \`**\` は強調にならず、そのまま表示されます。句読点を強調の外に出し、文字に接する位置で強調を始めて終える必要があります`,
    'admonition-unknown': ({name, expected}) => `予期しないブロック ${code(`:::${name}`)} です。${oneOf(expected)}`,
    'raw-html': ({html}) =>
      `予期しない HTML ${code(html)} です。Markdown が必要です (山括弧はバッククォートで囲みます)`,
    'code-long': ({lines, limit}) =>
      `コードが ${lines} 行あります。${limit} 行以内にする必要があります。長いものは \`samples/\` に置き、\`::sample\` で表示します`,
    'link-dot': ({url, expected}) =>
      `予期しないリンク ${code(url)} です。翻訳したページで切れない ${code(expected)} が必要です`,
    'section-order': ({found, expected}) =>
      `${found ? `予期しないセクション ${code(found)} です` : 'ページが途中で終わっています'}。英語と同じく${expected ? `セクション ${code(expected)} が必要です` : 'ここで終わる必要があります'}`,
    'only-in-english': ({what, value, section: id}) =>
      `${section(id)}${parts[String(what)]}が足りません。英語と同じ ${code(value)} が必要です`,
    'only-in-japanese': ({what, value, section: id}) =>
      `${section(id)}${parts[String(what)]} ${code(value)} は英語のページにありません。英語と同じものだけが必要です`,
    'step-count': ({section: id, found, expected}) =>
      `${section(id)}手順の数が ${found} です。英語と同じ ${expected} が必要です`,
    'translation-stale': ({found, expected, page}) =>
      `${found ? `\`source: ${found}\` は現在の英語のページのものではありません` : '`source` がありません'}。英語のページのダイジェスト \`source: ${expected}\` が必要です。翻訳を最新にしてから \`npm run --silent shindan -- gate --stamp ${page}\` を実行します`,
    'form-avoided': ({form, expected}) => `予期しない表記 ${code(form)} です。${code(expected)} が必要です`,
    'form-right': ({form, term}) =>
      `避ける表記に予期しない ${code(form)} があります。用語 ${code(term)} の正しい表記ではないものが必要です`,
    'space-missing': ({text, expected}) => `${code(text)} に半角スペースがありません。${code(expected)} が必要です`,
    'parenthesis-full-width': ({text}) => `予期しない全角の括弧 ${code(text)} です。半角の括弧が必要です`,
    'japanese-style': ({rule, text}) =>
      `予期しない表現 ${code(text)} です。${rule && String(rule) in japaneseRules ? japaneseRules[rule as keyof typeof japaneseRules] : '別の表現が必要です'} (${rule})`,
    'word-unknown': ({word, meant, place}) =>
      `予期しない語 ${code(word)} です。${meant ? `${code(meant)} など、` : ''}辞書または用語集にある語が必要です。名前は${place === 'page' ? '' : '説明のあるページで'}バッククォートで囲み、この分野の語は \`i18n/words.txt\` に加えます`,
    'word-unused': ({word}) =>
      `${code(word)} を必要とするテキストがありません。辞書と用語集にない語だけが必要です。この行を削除します`,
    'word-order': ({word, before}) =>
      `${code(before)} の後に予期しない ${code(word)} があります。アルファベット順に、各語を 1 回だけ書く必要があります`,
    'link-dead': ({url, expected}) => `リンク ${code(url)} の先がありません。${oneOf(expected)}`,
    'claim-without-source': ({claim}) =>
      `${code(claim)} に情報源がありません。公開情報または実測の \`supports\` に書くか、\`inferred: true\` を付ける必要があります`,
    'sample-not-matched': ({file, signature}) =>
      `${code(file)} では何も見つかりません。シグネチャ ${code(signature)} が一致する必要があります`,
    'sample-matched': ({file, signature}) =>
      `${code(file)} が予期せず一致します。シグネチャ ${code(signature)} は一致しない必要があります`,
    'sample-matched-elsewhere': ({file, signature, article}) =>
      `${code(file)} が予期せず ${code(signature)} に一致します。一致しないようにするか、\`related\` に ${code(article)} を書く必要があります`,
    'config-not-found': ({file, rule}) => `${code(file)} では何も見つかりません。ルール ${code(rule)} の検出が必要です`,
    'config-found': ({file, rule}) =>
      `${code(file)} で予期せずルール ${code(rule)} が検出されます。検出されないようにするか、\`finds\` にルールを書く必要があります`,
    'config-not-read': ({file}) => `${code(file)} は予期しない内容です。既知の種類の設定ファイルが必要です`,
  },
}
