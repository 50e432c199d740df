import {allMatches} from '../all-matches.ts'
import {isHostName} from '../is-host-name.ts'
import type {AddHit, Field, RedactRule} from '../rule.ts'

const product =
  /^(?:postgres(?:ql|ql\w{0,3})?|mysql\d?|mariadb|oracle\w{0,4}|mssql|sqlserver|sql|h2|hsqldb|jtds|db2|internal|embedded|\d{1,3}(?:\.\d{1,4}){0,3}|jdbc:.*)$/i
const name: Field = {kind: 'database', extent: 'word', accepts: value => !product.test(value) && !/^[=:]/.test(value)}

/** `jdbc:postgresql://db01:5432,db02/confluence?…`, `jdbc:mysql://…`, `jdbc:jtds:sqlserver://…` */
const generic = /(\bjdbc:(?:[a-z\d]{1,20}:){1,3}\/\/)([^\s"'<>]{1,1000})/gi
const oracle = /(\bjdbc:oracle:[a-z]{1,6}:(?:[^\s/@"'<>]{1,100}\/[^\s@"'<>]{1,100})?@(?:\/\/)?)([^\s"'<>(]{1,500})/gi
const credentials = /^(jdbc:oracle:[a-z]{1,6}:)([^\s/@"'<>]{1,100})\/([^\s@"'<>]{1,100})@/i

/**
 * JDBC URLs: hosts, the database, instance or service, user and password; what its parameters hold is found by their keys.
 * Driver, port and the other parameters stay, for they decide diagnoses.
 */
export const database: RedactRule = {
  fields: new Map(
    'database databasename dbname sid servicename instancename initialcatalog'
      .split(' ')
      .map(key => [key, name] as const),
  ),
  finders: [{triggers: ['jdbc:'], find: findUrls}],
}

function findUrls(text: string, add: AddHit): void {
  const addHost = (from: number, value: string) => {
    const [host = ''] = value.split(':', 1)
    if (isHostName(host)) add(from, from + host.length, 'host')
  }
  for (const {index, 1: before = '', 2: rest = ''} of allMatches(text, generic)) {
    const from = index + before.length
    const [authority = ''] = /^[^/?;]*/.exec(rest) ?? []
    const credentialEnd = authority.lastIndexOf('@') + 1
    for (const {0: entry, index: at} of allMatches(authority.slice(credentialEnd), /[^,]+/g)) {
      const [server = '', instance] = entry.split('\\')
      addHost(from + credentialEnd + at, server)
      const named = /^[^:]+/.exec(instance ?? '')?.[0] ?? ''
      const start = from + credentialEnd + at + server.length + 1
      if (named !== '') add(start, start + named.length, 'database')
    }
    const [, schema = ''] = /^\/([^\s?;/&]{1,200})/.exec(rest.slice(authority.length)) ?? []
    const start = from + authority.length + 1
    if (schema !== '') add(start, start + schema.length, 'database')
  }
  for (const {index, 0: whole, 1: before = '', 2: rest = ''} of allMatches(text, oracle)) {
    const from = index + before.length
    addHost(from, rest.split('/', 1)[0] ?? '')
    const [found = '', , service = ''] = /^[^:/]{1,250}(:\d{1,5})?[:/]([^\s:/?,)]{1,128})/.exec(rest) ?? []
    if (service !== '' && !/^\d+$/.test(service))
      add(from + found.length - service.length, from + found.length, 'database')
    const [, scheme = '', account = '', password = ''] = credentials.exec(whole) ?? []
    if (account === '') continue
    const start = index + scheme.length
    add(start, start + account.length, 'user')
    add(start + account.length + 1, start + account.length + 1 + password.length, 'token')
  }
}
