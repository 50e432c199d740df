import type {Known} from '../../model/config-model.ts'
import type {Written} from '../../model/tomcat-model.ts'
import {attributeValue} from '../xml/attribute-value.ts'
import type {Entities} from '../xml/read-entities.ts'
import type {OpenTag} from '../xml/xml-token.ts'

/** Reads the attributes of one tag as Tomcat does. */
export interface TagReader {
  readonly text: (name: string) => Written<string>
  /** What Java's `Integer.parseInt` takes; Tomcat passes over other texts, with a warning in its log. */
  readonly number: (name: string) => Written<number>
  /** Java's `Boolean.valueOf`: whatever is not `true` is false. */
  readonly flag: (name: string) => Written<boolean>
}

/** A reader for a tag of a text. */
export function tagReader(text: string, tag: OpenTag, entities: Entities): TagReader {
  const read = (name: string): Written<string> => attributeValue(text, tag, name, entities)
  return {
    text: read,
    number: name => {
      const written = read(name)
      if (!written?.known) return written
      return /^[+-]?\d{1,10}$/u.test(written.value)
        ? withValue(written, Number(written.value))
        : {known: false, why: 'not-modelled', spans: written.spans}
    },
    flag: name => {
      const written = read(name)
      return written?.known ? withValue(written, written.value.toLowerCase() === 'true') : written
    },
  }
}

function withValue<T>({spans}: Known<string>, value: T): Known<T> {
  return {known: true, value, spans}
}
