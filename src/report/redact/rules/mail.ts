import type {AddHit, RedactRule} from '../rule.ts'

const before = /[\p{L}\p{N}._%+'=-]{1,64}$/u
const after = /^(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}][\p{L}\p{N}-]{1,62}(?![\p{L}\p{N}_])/u
const displayName =
  /(?:"([^"<>@]{1,100})"|(?<=(?:from|to|cc|bcc|sender|recipients?|reply-to)\s?:\s?)([^"<>@,:;]{1,100}?)) ?<$/i
/** Two words in capitals, or Japanese, are a name as well: `Failed to send to Mori Jiro <mori@…`. */
const bareName =
  /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}'-]{0,40}[. ]{1,2}){1,2}\p{Lu}[\p{L}'-]{0,40}|\p{Script=Han}{1,6}[ \u3000]?\p{Script=Han}{1,6}) ?<$/u

/** E-mail addresses, with the name before `<…>`. An `@` in a class, a credential of a URL or a package name makes none. */
export const mail: RedactRule = {
  finders: [{triggers: ['@'], find: findAddresses}],
}

function findAddresses(text: string, add: AddHit): void {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const left = text.slice(Math.max(0, at - 200), at)
    const [local = ''] = before.exec(left.slice(-64)) ?? []
    const [domain = ''] = local === '' ? [] : (after.exec(text.slice(at + 1, at + 300)) ?? [])
    if (domain === '' || /:\/\/[^\s/@]*$/.test(left)) continue
    // What a key and a quote left over: `mail='tanaka@…`. Within a name an apostrophe belongs to it: `o'hara@…`.
    const own = local.slice(local.lastIndexOf('=') + 1).replace(/^'+/, '')
    const start = at - own.length
    if (start === at) continue
    add(start, at + 1 + domain.length, 'mail')
    if (text[start - 1] !== '<') continue
    const named = text.slice(Math.max(0, start - 130), start)
    const [whole = '', quoted, bare] = displayName.exec(named) ?? bareName.exec(named) ?? []
    const name = quoted ?? bare?.trim() ?? ''
    const offset = whole.indexOf(name)
    if (name !== '') add(start - whole.length + offset, start - whole.length + offset + name.length, 'user')
  }
}
