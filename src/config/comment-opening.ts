/** What begins a line that is a comment: of a shell, of Windows, of Java's properties, of XML. */
export const commentOpening = /^[^\S\n]*(?:#+|!|::|@?rem\b|<!--)/iu
