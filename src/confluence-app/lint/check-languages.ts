import {lineAndColumn} from '../../input/line-and-column.ts'
import type {App} from './app.ts'
import {type AppFinding, appFinding} from './app-finding.ts'
import {languagesOf} from './languages-of.ts'
import {bundlePath, namedResources} from './named-resources.ts'
import {type Descriptor, hasPlaceholder, placeOfAttribute} from './read-descriptor.ts'
import {readProperties} from './read-properties.ts'

/** Elements whose `key` is one of a text. */
const texts: ReadonlySet<string> = new Set(['label', 'description', 'tooltip'])

/** The properties files of a JAR: what Java refuses in them, and that every language has the texts the descriptors name. */
export function checkLanguages({jar, descriptors}: App): readonly AppFinding[] {
  if (!jar) return []
  const bundles = new Set(
    descriptors.flatMap(descriptor =>
      namedResources(descriptor).flatMap(({type, location}) => (type === 'i18n' ? [bundlePath(location)] : [])),
    ),
  )
  const files = new Map(
    [...bundles]
      .flatMap(base => languagesOf(base, jar.names).map(file => [file, base] as const))
      .filter(([file]) => jar.texts.has(file)),
  )
  const read = new Map([...files.keys()].map(file => [file, readProperties(jar.texts.get(file) ?? '')]))
  const findings = [...read].flatMap(([file, {badEscapes, nonAscii}]) => {
    const placeAt = lineAndColumn(jar.texts.get(file) ?? '')
    return [
      ...badEscapes.map(({at, text}) => appFinding('properties-escape-invalid', file, placeAt(at), {text})),
      ...(nonAscii ? [appFinding('properties-not-ascii', file, placeAt(nonAscii.at), {count: nonAscii.count})] : []),
    ]
  })
  const keys = [...read].map(([file, {keys: held}]) => ({file, base: files.get(file), keys: held}))
  const missing = descriptors.flatMap(descriptor =>
    usedKeys(descriptor).flatMap(({key, place}) => {
      const having = keys.filter(each => each.keys.has(key))
      if (having.length === 0)
        return keys.length === 0 ? [] : [appFinding('i18n-key-unknown', descriptor.file, place, {key})]
      return keys
        .filter(({file, base}) => having.some(other => other.base === base && other.file !== file))
        .filter(({file, base}) => !having.some(other => other.base === base && isSameLanguage(other.file, file)))
        .map(({file}) => appFinding('i18n-key-missing', descriptor.file, place, {key, file}))
    }),
  )
  return [...findings, ...missing]
}

/** Whether a file is the other, or gives its texts to it: `x_ja` to `x_ja_JP`. What has no language gives to none. */
function isSameLanguage(giver: string, taker: string): boolean {
  if (giver === taker) return true
  const [from, to] = [giver, taker].map(file => file.replace(/\.properties$/, ''))
  return /_[a-z]{2}$/.test(from ?? '') && (to ?? '').startsWith(`${from}_`)
}

/** Each text that a descriptor names by its key, once. */
function usedKeys({elements}: Descriptor) {
  const seen = new Set<string>()
  return elements.flatMap(element =>
    ['i18n-name-key', ...(texts.has(element.name) ? ['key'] : [])].flatMap(name => {
      const key = element.attributes.get(name)?.text.trim() ?? ''
      if (key === '' || hasPlaceholder(key) || seen.has(key)) return []
      seen.add(key)
      return [{key, place: placeOfAttribute(element, name)}]
    }),
  )
}
