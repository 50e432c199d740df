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
  'reorder-routes': {
    title: '狭い範囲の転送設定を先に置く',
    description: '要求を先に受け取っている行の前へ、この行を移します。ほかは何も変わりません。',
  },
  'match-slashes': {
    title: '両側の末尾をそろえる',
    description:
      '両側のアドレスを、どちらもスラッシュで終えるか、どちらもスラッシュなしにします。残りのパスは変わりません。',
  },
}
