/** The properties files of one bundle: that without a language first, then `texts_ja.properties`, `texts_ja_JP.properties`. */
export function languagesOf(base: string, names: ReadonlySet<string>): readonly string[] {
  return [...names]
    .filter(name => name.startsWith(base) && /^(?:_[A-Za-z0-9_]+)?\.properties$/.test(name.slice(base.length)))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
}
