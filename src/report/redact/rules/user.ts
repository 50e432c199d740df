import {allMatches} from '../all-matches.ts'
import {commonWords} from '../common-words.ts'
import type {AddHit, Field, RedactRule} from '../rule.ts'

const word: Field = {kind: 'user', extent: 'word', accepts: value => !/^\d{1,3}$|^[^\p{L}\p{N}]*$/u.test(value)}
const phrase: Field = {...word, extent: 'phrase'}
const login: Field = {
  ...word,
  accepts: value => word.accepts?.(value) === true && !/^(?:failed|success\w*|ok|error)$/i.test(value),
}

const accounts =
  'user username userid userkey usr osusername jusername ausername xausername remoteuser authuser loginname loginid accountid accountname samaccountname userprincipalname principal principalname author creator lastmodifier modifier owner assignee reporter impersonator actor usernames affecteduser ユーザー ユーザ ユーザー名 ユーザ名 ログイン名 利用者'
const names =
  'fullname displayname userfullname givenname firstname lastname surname realname 氏名 表示名 作成者 更新者 投稿者 編集者 承認者 担当者 依頼者'

/** What may stand between the word and the name. */
const open = String.raw`\s{1,2}(?:\[|\(|\\?["'“‘「])?`
const name = String.raw`[\p{L}\p{N}][\p{L}\p{N}._@\\+-]{0,100}(?<![.])`
/** `ACME\tanaka`: the NetBIOS name of a Windows domain, 15 characters at most, and an account. */
const account = String.raw`[A-Z][A-Z\d-]{0,14}\\{1,2}[\p{L}\p{N}][\p{L}\p{N}._-]{0,100}(?<![.])`
interface Phrase {
  /** In lower case; one must occur. */
  readonly triggers: readonly string[]
  readonly pattern: RegExp
}

const phrases: readonly Phrase[] = [
  {
    triggers: ['user ', 'username ', 'account ', 'principal ', ' name ', ' named '],
    pattern: new RegExp(
      String.raw`((?:\b(?:for|by|of|as|from|to|with|unknown|invalid|disabled|locked|removed|added|deleted|created|the|authenticated?|authenticating|find|found|no such|impersonate)\s(?:user|username|account|principal)(?:\s(?:name|with name|named|account))?)${open})(${name})`,
      'giu',
    ),
  },
  {
    triggers: ['user ', 'username ', 'account ', 'principal ', 'user name '],
    pattern:
      /((?:user|username|account|principal|user name)\s{1,2}(?:\[|\(|\\?["'“‘「]))([^\]"'”’」()\\<>]{1,100})(?=[\]"'”’」)\\])/giu,
  },
  {
    triggers: ['user ', 'account '],
    pattern: new RegExp(
      String.raw`(\b(?:[Uu]ser|[Aa]ccount)\s)(${name})(?=\s(?:is|has|was|does|cannot|could|can|logged|did|failed|not|tried|attempted|authenticated|exceeded|already)\b)`,
      'gu',
    ),
  },
  {
    triggers: ['login ', 'logon ', 'logout ', 'auth', 'logged ', 'log in '],
    pattern: new RegExp(
      String.raw`(\b(?:(?:login|logon|logout|authentication|auth)(?:\s(?:failed|failure|succeeded|successful|attempt|denied|error|ok))?\s(?:for|by|of)|logged (?:in|out)(?:\s(?:as|by))?|authenticated as|log in as)(?:\suser)?${open})(${name})`,
      'giu',
    ),
  },
  {
    triggers: ['user ', 'account ', 'principal '],
    pattern: new RegExp(String.raw`(\b(?:[Uu]ser|[Aa]ccount|[Pp]rincipal) )(${account})`, 'gu'),
  },
  {
    triggers: [' logged ', ' signed in'],
    pattern: new RegExp(
      String.raw`((?:^|[\s"'([]))(${account})(?=\$?["')\]]? (?:has |was |is )?(?:logged (?:on|in|out|off)|signed in)\b)`,
      'gu',
    ),
  },
  {
    // `\n` of an escaped text is no account.
    triggers: ['\\'],
    pattern: new RegExp(
      String.raw`(\b(?:for|by|as|of|from|with) )(?![A-Z\d-]{1,15}\\[nrt](?![a-z]))(${account})`,
      'gu',
    ),
  },
  {triggers: ['password '], pattern: /(^\s{1,20}user\s{1,8})([^\s#]{1,100})(?=\s{1,8}(?:insecure-)?password\s)/g},
  {
    triggers: ['ユーザ', '利用者'],
    pattern: /((?:ユーザー?名?|利用者)\s?(?:「|『|\[|"|'|：|:)\s?)([^」』\]"'\s]{1,100})/gu,
  },
  {triggers: ['ユーザ', '利用者'], pattern: /((?:ユーザー?名?|利用者)\s)([\p{L}\p{N}][\w.@-]{0,100})/gu},
  {triggers: ['さん', '様'], pattern: /((?:^|[\s、。「]))([\p{Script=Han}]{2,8})(?=(?:さん|様)(?![\p{Script=Han}]))/gu},
]

const month = String.raw`\[\d{2}\/[A-Z][a-z]{2}\/\d{4}:\d{2}:\d{2}:\d{2} [+-]\d{4}\]`
/** `10.0.0.9, 192.168.1.2 - tanaka [08/Jan/2024:…]` */
const combined = new RegExp(
  String.raw`^(?!<\d|[A-Z][a-z]{2} [ \d]\d \d\d:)([^\s,]{1,200}(?:, ?[^\s,]{1,200}){0,5} [^\s]{1,100} )(\S.{0,100}?) ${month}`,
)
/** `[08/Jan/2024:…] tanaka http-nio-8090-exec-1 10.0.0.9 GET /`, with forwarded addresses before the user in some. */
const own = new RegExp(
  String.raw`^(${month} (?:(?:[\d.]{7,15}|[\da-fA-F:]{2,39}|address-\d{1,9}|-),? ){0,6})(\S{1,200}) [\w.-]{1,100}-exec-\d{1,6} `,
)
/** Accounts in paths of Unix, macOS and Windows. */
const paths: readonly (readonly [trigger: string, pattern: RegExp])[] = [
  ['/home/', /(\/home\/)([^\s/"'<>:;,|()[\]]{1,100})/gu],
  ['/Users/', /(\/Users\/)([^\s/"'<>:;,|()[\]]{1,100})/gu],
  ['sers\\', /(\\{1,2}Users\\{1,4})([^\\/"'<>:;,|\n\r()[\]]{1,100}?)(?=[\\"'<>:;,|\n\r)\]]|$|\s)/giu],
  ['/mail/', /(\/(?:var|spool)\/mail\/)([^\s/"'<>:;,|]{1,100})/gu],
  ['Documents and Settings\\', /(Documents and Settings\\{1,2})([^\\/"'<>:;,|\n\r]{1,100})/gu],
]
const required = /^(\s{0,40}Require\s{1,8}(?:ldap-)?user\s{1,8})([^#\n]{1,2000})/i
const shared = /^(?:public|default|default user|all users|\.\.?)$/i

/**
 * Names of users and accounts: values of keys, what stands behind `login for`, `user 'x'` and the like, the user of access
 * logs, and the account in a path such as `/home/tanaka` or `C:\Users\tanaka`. System accounts in `User apache` stay.
 */
export const user: RedactRule = {
  fields: new Map([
    ...accounts.split(' ').map(key => [key, word] as const),
    ...names.split(' ').map(key => [key, phrase] as const),
    ['login', login],
  ]),
  finders: [
    ...phrases.map(({triggers, pattern}) => ({
      triggers,
      find: (text: string, add: AddHit) => findNamed(text, pattern, add),
    })),
    {triggers: ['require'], find: findRequired},
    {
      triggers: ['[00/'],
      find: (text, add) => {
        if (text.includes('/20') && text.includes(' [')) findIn(text, combined, add)
        if (text.startsWith('[')) findIn(text, own, add)
      },
    },
    ...paths.map(([trigger, pattern]) => ({
      triggers: [trigger.toLowerCase()],
      find: (text: string, add: AddHit) => {
        if (text.includes(trigger)) findInPath(text, pattern, add)
      },
    })),
  ],
}

function findNamed(text: string, pattern: RegExp, add: AddHit): void {
  for (const {index, 1: before = '', 2: value = ''} of allMatches(text, pattern)) {
    const from = index + before.length
    const bare = /[\p{L}\p{N}\s]$/u.test(before)
    if (!(bare && commonWords.has(value.toLowerCase()))) add(from, from + value.length, 'user')
  }
}

function findRequired(text: string, add: AddHit): void {
  const [, before = '', list = ''] = required.exec(text) ?? []
  for (const {0: found, index} of allMatches(list, /[^\s"']{1,100}/g)) {
    add(before.length + index, before.length + index + found.length, 'user')
  }
}

function findInPath(text: string, pattern: RegExp, add: AddHit): void {
  for (const {index, 1: before = '', 2: value = ''} of allMatches(text, pattern)) {
    const from = index + before.length
    if (!shared.test(value)) add(from, from + value.length, 'user')
  }
}

function findIn(text: string, pattern: RegExp, add: AddHit): void {
  const [, before = '', value = ''] = pattern.exec(text) ?? []
  if (value !== '') add(before.length, before.length + value.length, 'user')
}
