import type {textRulesEn} from './rules-text.en.ts'

/** Rules about text that the server takes otherwise than it looks, in Japanese. */
export const textRulesJa: typeof textRulesEn = {
  'proxypass-misplaced': {
    title: '効かない場所にある ProxyPass',
    message: ({mark, text}) =>
      mark === 'route-in-condition'
        ? `「${text}」は条件の中にあり、Apache はこのファイルを受け付けません。条件の外に置いてください。`
        : mark === 'path-in-location'
          ? `「${text}」は、すでにパスを持つセクションの中でパスを指定しており、Apache はこのファイルを受け付けません。パスを省いてください。`
          : `Apache は ProxyPassReverse の「${text}」を無視します。これは ProxyPass に付けます。`,
    why: '条件の中に ProxyPass があるか、1 つの転送設定にパスが 2 つあると、Apache は起動しません。ProxyPassReverse に付けて無視されるものは、対策に見えて対策になりません。',
  },
  'comment-swallows-directive': {
    title: '次の行まで続くコメント',
    message: ({text = ''}) =>
      `「${text}」は、上のコメントの一部になっています。コメントの末尾が、バックスラッシュか、最後のバイトがバックスラッシュと同じ Shift_JIS の文字です。`,
    why: 'バックスラッシュで終わる行は、コメントでも次の行へ続きます。コメントの下のディレクティブは Apache にとって存在せず、何の警告も出ません。',
  },
  'invisible-character': {
    title: '目に見えない文字',
    message: ({text = ''}) =>
      `「${text}」に、バイト オーダー マーク、ノーブレーク スペース、または全角スペースが含まれます。サーバーはこれを空白ではなく普通の文字として読みます。`,
    why: '何もないか空白に見えますが、隣の単語の一部になります。サーバーはそのディレクティブを認識できないか、見た目とは異なる値を読みます。',
  },
  'text-ignored': {
    title: 'Apache が見た目とは異なる読み方をするテキスト',
    message: ({mark, text = ''}) => ignored[String(mark)]?.(text) ?? String(text),
    why: 'Apache はこのようなテキストを何も言わずに読み飛ばします。書かれていることが効かないか、見た目より広い範囲に効きます。',
  },
}

const ignored: Readonly<Record<string, (text: string | number) => string>> = {
  'text-after-section': text =>
    `Apache は、セクションの > の後ろにある「${text}」を無視します。別の行に置いてください。`,
  'inline-comment': text => `「${text}」は行の先頭にないため、コメントになりません。別の行に置いてください。`,
  'unclosed-quote': text => `「${text}」の引用符が閉じられていません。Apache は行末で閉じたものとして扱います。`,
  'unclosed-section': text => `「${text}」が閉じられていません。Apache はファイルの末尾で閉じたものとして扱います。`,
}
