import type {Article, LogName, PublishedSource, Remedy, Signature} from '../model/article.ts'

/** What the facts of an article are called where its directives place them. Used while building only. */
export const articlePageEn = {
  article: {
    states: {
      draft: 'Draft',
      'not-validated': 'Not validated',
      validated: 'Validated',
      archived: 'Archived',
    } satisfies Record<Article['state'], string>,
    measured: (programs: string) => `Measured on ${programs}`,
    notMeasured: 'Not measured',
    published: (count: number, day: string) =>
      `${count} published ${count === 1 ? 'source' : 'sources'}, last read on ${day}`,
    updated: 'Facts of',
    id: 'Article',
  },
  translation: {
    label: 'State of the translation',
    missing: 'This article is not translated yet: all of it is in English.',
    stale: 'The English page changed after this translation.',
    staleBeside: 'The English page changed after its Japanese translation.',
    head: 'title and description',
    changed: 'Changed:',
    unknown: 'Which sections changed is not recorded.',
    between: ', ',
  },
  platform: {
    names: {
      'data-center': 'Data Center',
      server: 'Server',
      cloud: 'Cloud',
    } satisfies Record<Article['platforms'][number], string>,
    only: (names: readonly string[]) => `Confluence ${names.join(' and ')} only`,
    dataCenterOnly:
      'This article is about Data Center. What is not specific to Data Center may hold for Server too, but nothing here was tested on Server.',
    serverEnded: 'Support for Server products ended on 2024-02-15, except for Fisheye and Crucible.',
    between: ' ',
  },
  signature: {
    title: 'What the log check looks for',
    severity: {error: 'error', warning: 'warning', info: 'note'} satisfies Record<Signature['severity'], string>,
    logs: {
      confluence: 'atlassian-confluence.log',
      security: 'atlassian-confluence-security.log',
      catalina: 'catalina.out',
      synchrony: 'atlassian-synchrony.log',
      access: 'access.log, conf_access_log',
      'apache-error': 'error_log (Apache)',
      'nginx-error': 'error.log (nginx)',
      haproxy: 'haproxy.log',
    } satisfies Record<LogName, string>,
    log: 'Log',
    anchors: 'Text, at least one of',
    group: {
      where: (part: string) => part,
      any: (part: string) => `One of: ${part}`,
      none: (part: string) => `Not: ${part}`,
    },
    parts: {
      level: 'Level',
      thread: 'Thread',
      logger: 'Logger, its end',
      method: 'Method',
      message: 'Message contains',
      context: (key: string) => `Context field ${key}`,
      exception: 'Exception',
      exceptionText: 'Exception message contains',
      frame: 'Stack frame',
      raw: 'Text',
    },
    threshold: 'Repetition',
    atLeast: (count: number, within: string) => `${count} times or more within ${within}`,
  },
  rule: {title: 'What the configuration check looks for'},
  versions: {
    title: 'Affected versions',
    unknown: 'No source names the versions that are affected.',
    events: {
      introduced: (version: string) => `from ${version}`,
      fixed: (version: string) => `fixed in ${version}`,
      'last-affected': (version: string) => `up to ${version}`,
    },
    between: ', ',
  },
  sources: {
    title: 'Sources',
    published: 'published',
    measured: 'measured',
    read: (day: string) => `read on ${day}`,
    inLanguage: {en: 'in English', ja: 'in Japanese'} satisfies Record<NonNullable<PublishedSource['lang']>, string>,
    with: 'on',
    supports: 'for',
    between: ', ',
  },
  programs: {
    apache: 'Apache httpd',
    nginx: 'nginx',
    haproxy: 'HAProxy',
    tomcat: 'Tomcat',
    confluence: 'Confluence',
  } satisfies Record<Remedy['of'][number], string>,
}
