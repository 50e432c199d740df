import {findAfter} from '../find-after.ts'
import type {Field, RedactRule} from '../rule.ts'

const part: Field = {kind: 'ldap', extent: 'rdn', accepts: value => value !== '*' && !/^\d+$/.test(value)}
const account: Field = {...part, kind: 'user'}
/** Parts of a domain that name nobody. */
const domain: Field = {
  ...part,
  accepts: value => !/^(?:com|net|org|edu|gov|co|ac|go|or|ne|jp|de|uk|local|lan|corp)$/i.test(value),
}
/** Short attributes, which mean something else outside a name: only beside another part of it. */
const beside =
  /((?:^|[,+]\s?|[A-Za-z]{1,20}=[^,=\n]{1,200},\s?)(?:O|L|C|ST|STREET|SERIALNUMBER|T)=)([^,+;)"'\]<>&|\n]{2,200})/gi

/**
 * Distinguished names and filters of LDAP, part by part: `CN=user,OU=ldap-1,DC=ldap-2,DC=jp`. Attributes and the structure
 * stay, and so do parts of the domain that are top-level.
 */
export const ldap: RedactRule = {
  fields: new Map<string, Field>([
    ['cn', part],
    ['ou', part],
    ['dc', domain],
    ['uid', account],
    ['samaccountname', account],
    ['memberuid', account],
  ]),
  finders: [{triggers: ['cn=', 'ou=', 'dc=', 'uid='], find: (text, add) => findAfter(text, beside, 'ldap', add)}],
}
