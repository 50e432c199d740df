import {isKept} from './is-kept.ts'

/** Whether a value is what was replaced before, with its key: `CN=ldap-1`. */
export function isReplaced(value: string): boolean {
  const [, rest = ''] = /^[\w.-]{1,40}=([^=]+)$/.exec(value) ?? []
  return rest !== '' && isKept(rest)
}
