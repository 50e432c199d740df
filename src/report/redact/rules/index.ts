import type {RedactRule} from '../rule.ts'
import {address} from './address.ts'
import {cookie} from './cookie.ts'
import {database} from './database.ts'
import {file} from './file.ts'
import {host} from './host.ts'
import {ldap} from './ldap.ts'
import {literal} from './literal.ts'
import {mail} from './mail.ts'
import {secret} from './secret.ts'
import {space} from './space.ts'
import {subject} from './subject.ts'
import {title} from './title.ts'
import {token} from './token.ts'
import {user} from './user.ts'

/** Every rule; of two that find the same text the first names it. */
export const redactRules: readonly RedactRule[] = [
  token,
  secret,
  cookie,
  mail,
  address,
  database,
  ldap,
  file,
  title,
  subject,
  space,
  user,
  host,
  literal,
]
