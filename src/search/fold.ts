/**
 * The spelling under which texts are compared: compatibility forms resolved (`ｑｓｈ`, `ﾌﾟﾛｷｼ`), curly quotes straight,
 * white space single, the long vowel at the end of a katakana word dropped (サーバー, サーバ) and katakana words joined
 * (リバース プロキシ, リバース・プロキシ). Case is kept, for it tells where an identifier divides.
 */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u2018\u2019\u201b]/g, "'")
      .replace(/[\u201c\u201d]/g, '"')
      .replace(/\s+/g, ' ')
      // Two-letter words (キー) keep it: they would become single characters.
      .replace(/([ァ-ヺー]{2,}?)ー+(?![ァ-ヺー])/g, '$1')
      .replace(/([ァ-ヺー])[ ・](?=[ァ-ヺ])/g, '$1')
      .trim()
  )
}
