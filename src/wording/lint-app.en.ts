import type {Facts} from '../model/facts.ts'

/** What a Confluence app's descriptor or JAR can have wrong. */
export type AppFindingId =
  | 'archive-not-readable'
  | 'too-many-entries'
  | 'entry-name-unsafe'
  | 'entry-repeated'
  | 'entries-overlap'
  | 'entry-too-large'
  | 'entry-not-readable'
  | 'not-text'
  | 'encoding-differs'
  | 'manifest-missing'
  | 'manifest-not-first'
  | 'header-missing'
  | 'version-not-osgi'
  | 'plugin-key-differs'
  | 'descriptor-missing'
  | 'xml-not-well-formed'
  | 'root-unexpected'
  | 'plugins-version-missing'
  | 'plugins-version-spelling'
  | 'plugin-key-missing'
  | 'plugin-key-not-reverse-dns'
  | 'placeholder-left'
  | 'module-key-missing'
  | 'module-key-repeated'
  | 'resource-missing'
  | 'i18n-key-missing'
  | 'i18n-key-unknown'
  | 'properties-escape-invalid'
  | 'properties-not-ascii'
  | 'script-is-module'
  | 'script-syntax'
  | 'class-missing'
  | 'condition-not-imported'
  | 'data-center-status-missing'
  | 'read-only-mode-not-stated'
  | 'xwork-module'
  | 'javax-name'

/** One finding in words: what is unexpected, and what to do about it. */
export interface AppFindingWords {
  readonly message: (facts: Facts) => string
  readonly todo: (facts: Facts) => string
}

/** What `lint-app` says, in English. */
export const lintAppEn: {
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>
  readonly summary: (facts: Facts) => string
  readonly clean: (facts: Facts) => string
  readonly between: string
  readonly findings: Readonly<Record<AppFindingId, AppFindingWords>>
} = {
  severities: {error: 'error', warning: 'warning', info: 'info'},
  summary: ({errors, warnings, hints}) =>
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(hints, 'hint')}`,
  clean: ({name}) => `${name}: nothing found\n`,
  between: ' ',
  findings: {
    'archive-not-readable': {
      message: () => 'This is no ZIP archive that is whole: its directory is missing or damaged.',
      todo: () => 'Build or copy the JAR again, and compare its size and checksum.',
    },
    'too-many-entries': {
      message: ({most}) => `The archive lists more than ${most} entries; the rest was not looked at.`,
      todo: () => 'Leave out what the app does not need.',
    },
    'entry-name-unsafe': {
      message: () =>
        'The name of this entry leads out of the archive or holds control characters; it is shown without.',
      todo: () => 'Write names below the root of the JAR, with slashes and without "..".',
    },
    'entry-repeated': {
      message: () => 'The archive has two entries of this name, and programs differ in which of them they read.',
      todo: () => 'Keep one of them.',
    },
    'entries-overlap': {
      message: () => 'The bytes of this entry belong to another one as well. No build tool writes such an archive.',
      todo: () => 'Do not install it; build the JAR again from its sources.',
    },
    'entry-too-large': {
      message: ({most}) => `This entry unpacks to more than ${most} MB and was not read further.`,
      todo: () => 'Check what it is; an app has no need of such a file.',
    },
    'entry-not-readable': {
      message: () => 'This entry cannot be unpacked: it is damaged, cut off, encrypted or packed in an unknown way.',
      todo: () => 'Build or copy the JAR again; use "stored" or "deflate".',
    },
    'not-text': {
      message: () => 'The bytes of this file are no text.',
      todo: () => 'Save it as UTF-8.',
    },
    'encoding-differs': {
      message: () => 'The bytes of this file are not in the encoding that it states (UTF-8 where it states none).',
      todo: () => 'Save it as UTF-8, and state UTF-8 if it states an encoding.',
    },
    'manifest-missing': {
      message: () => 'The JAR has no manifest, so it is no OSGi bundle.',
      todo: () => 'Add it as the first entry.',
    },
    'manifest-not-first': {
      message: ({first}) =>
        `The manifest stands behind ${first}. Programs that read a JAR from its beginning see no manifest then.`,
      todo: () => 'Write the manifest as the first entry.',
    },
    'header-missing': {
      message: ({header}) => `The manifest has no header ${header}.`,
      todo: ({header, expected}) => `Add "${header}: ${expected}".`,
    },
    'version-not-osgi': {
      message: ({version}) => `Unexpected Bundle-Version "${version}": OSGi refuses it.`,
      todo: () => 'Write 1.2.3 or 1.2.3.word, with a dot before the word.',
    },
    'plugin-key-differs': {
      message: ({header, found, expected}) =>
        `${header} is "${found}", but the key of the descriptor is "${expected}".`,
      todo: () => 'Make both the same.',
    },
    'descriptor-missing': {
      message: () => 'The JAR has no atlassian-plugin.xml at its root.',
      todo: () => 'Add the descriptor there, not in a folder.',
    },
    'xml-not-well-formed': {
      message: ({text}) => `Unexpected "${text}": an XML parser refuses the file here.`,
      todo: () => 'Close or correct what stands here; write "&" as "&amp;" and "<" as "&lt;".',
    },
    'root-unexpected': {
      message: ({name, expected}) => `The outermost element is <${name}>, expected <${expected}>.`,
      todo: () => 'Give the descriptor that root, without a namespace.',
    },
    'plugins-version-missing': {
      message: ({found}) =>
        found === ''
          ? 'plugins-version is missing, so the app counts as version 1, which cannot be uploaded.'
          : `Unexpected plugins-version "${found}", expected "2".`,
      todo: () => 'Write plugins-version="2" at the root.',
    },
    'plugins-version-spelling': {
      message: ({found}) => `${found} is the deprecated spelling.`,
      todo: () => 'Write plugins-version.',
    },
    'plugin-key-missing': {
      message: () => 'The descriptor has no key, or an empty one.',
      todo: () => 'Give the root a key such as com.example.confluence.app; it must never change afterwards.',
    },
    'plugin-key-not-reverse-dns': {
      message: ({key}) => `The key "${key}" is no reversed host name, so another vendor may have the same.`,
      todo: () => 'Choose one such as com.example.confluence.app, unless the app is installed somewhere already.',
    },
    'placeholder-left': {
      message: ({text}) => `"${text}" was not replaced by the build.`,
      todo: () => 'Turn on resource filtering for the descriptor, or write the value.',
    },
    'module-key-missing': {
      message: ({name}) => `<${name}> has no key.`,
      todo: () => 'Give it a key that no other module of the app has.',
    },
    'module-key-repeated': {
      message: ({name, key, line}) => `The key "${key}" of <${name}> is that of the module in line ${line} as well.`,
      todo: () => 'Give each module a key of its own.',
    },
    'resource-missing': {
      message: ({location}) => `The descriptor names "${location}", which the JAR does not have.`,
      todo: () => 'Add the file, or correct the name; upper and lower case count.',
    },
    'i18n-key-missing': {
      message: ({key, file}) => `"${key}" stands in other languages, but not in ${file}.`,
      todo: ({file}) => `Add the key to ${file}.`,
    },
    'i18n-key-unknown': {
      message: ({key}) => `"${key}" stands in none of the app's properties files.`,
      todo: () => 'Add it, unless it is a key of Confluence itself; the bare key is shown otherwise.',
    },
    'properties-escape-invalid': {
      message: ({text}) =>
        `Unexpected "${text}": four hexadecimal digits must follow "\\u". Java refuses the whole file.`,
      todo: () => 'Write four digits, or "\\\\u" for a backslash and a u.',
    },
    'properties-not-ascii': {
      message: ({count}) =>
        `The file holds ${counted(count, 'character')} outside ASCII. Programs that take it as ISO 8859-1 show something else.`,
      todo: () => 'Write each as a backslash, "u" and four hexadecimal digits.',
    },
    'script-is-module': {
      message: ({text}) =>
        `"${text}" is allowed in JavaScript modules only. Confluence joins the scripts of web-resources and loads them as plain scripts.`,
      todo: () => 'Bundle it as one plain script.',
    },
    'script-syntax': {
      message: ({reason}) => `The script does not parse: ${reason}.`,
      todo: () => 'Correct it, or ignore this if the script is newer than the parser (ECMAScript 2026).',
    },
    'class-missing': {
      message: ({name}) =>
        `The JAR holds no class at all, so ${name} can only come from a package that is imported, and none is.`,
      todo: () => 'Add the class or its Import-Package, or take out the module.',
    },
    'condition-not-imported': {
      message: ({name}) => `The condition ${name} is neither in the JAR nor in a package that the manifest imports.`,
      todo: ({package: name}) => `Add ${name} to Import-Package, or do without the condition.`,
    },
    'data-center-status-missing': {
      message: () => 'The descriptor does not say that the app supports Data Center.',
      todo: ({expected, section}) => `Add ${expected} to ${section}, if it does.`,
    },
    'read-only-mode-not-stated': {
      message: () => 'The descriptor does not say whether the app works in read-only mode.',
      todo: ({expected, section}) => `Add ${expected} to ${section}, if it does.`,
    },
    'xwork-module': {
      message: () => 'New versions of Confluence have Struts in place of XWork; apps for Confluence 10 use <struts>.',
      todo: () => 'Check the versions that the app is for; write <struts> for Confluence 10.',
    },
    'javax-name': {
      message: ({name, expected}) => `Confluence 10 moved to Jakarta EE 10, where ${name} is ${expected}.`,
      todo: () => 'Build another version of the app for Confluence 10.',
    },
  },
}

function counted(count: string | number | undefined, word: string): string {
  return `${count} ${word}${Number(count) === 1 ? '' : 's'}`
}
