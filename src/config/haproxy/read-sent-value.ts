import type {SentValue} from '../../model/config-model.ts'
import type {Circumstances} from './evaluate-test.ts'
import {splitSample} from './read-acl-test.ts'

/** What a format of HAProxy puts into a header: a text, or what the client sent. Null where that is not known. */
export function readSentValue(format: string, header: string, circumstances: Circumstances): SentValue | null {
  const whole = /^%\[([^\]]*)\]$/u.exec(format)?.[1]
  if (whole !== undefined) {
    const [sample = '', ...converters] = splitSample(whole)
    const own = /^(?:req\.f?hdr|f?hdr)\((.*)\)$/iu.exec(sample)?.[1]?.toLowerCase()
    if (own === 'host' && header === 'host' && converters.every(each => /^(?:lower|host_only)$/u.test(each))) {
      return {kind: 'client'}
    }
    if (own === circumstances.withoutHeader && converters.length === 0) return {kind: 'none'}
    const [choice] = converters
    const [, yes, no] = /^iif\(([^,()]*),([^,()]*)\)$/u.exec(choice ?? '') ?? []
    if (sample === 'ssl_fc' && converters.length === 1 && yes !== undefined && no !== undefined) {
      if (/^https$/iu.test(yes) && /^http$/iu.test(no)) return {kind: 'client'}
      return circumstances.tls === null ? null : {kind: 'text', value: circumstances.tls ? yes : no}
    }
    const literal = /^str\(([^()]*)\)$/u.exec(sample)?.[1]
    return literal !== undefined && converters.length === 0 ? {kind: 'text', value: literal} : null
  }
  const text = format.replaceAll('%%', '')
  return /[%\ue000]/u.test(text) ? null : {kind: 'text', value: format.replaceAll('%%', '%')}
}
