import type {Lang} from '../model/lang.ts'

/**
 * The language of a POSIX locale environment: `LC_ALL`, then `LC_MESSAGES`, then `LANG`, the first that is set.
 * `ja*` gives Japanese, everything else English.
 */
export function langFromEnvironment(environment: Readonly<Record<string, string | undefined>>): Lang {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return /^ja([_.@-]|$)/iu.test(locale) ? 'ja' : 'en'
}
