import type {Component} from '../model/article.ts'

/** What the index pages say. */
export const indexesEn = {
  label: 'Articles by',
  all: 'All articles',
  pages: {
    symptom: {
      name: 'Symptom',
      title: 'Articles by symptom',
      description: 'What users and administrators notice, part by part of Confluence, and the article on each.',
      lead: 'What users and administrators notice, by the part of Confluence that it is about.',
    },
    literal: {
      name: 'Message',
      title: 'Articles by message',
      description: 'Messages that Confluence shows or logs, by their first letter, and the article on each.',
      lead: 'Messages word for word, by their first letter. They stand in English in every installation.',
    },
    component: {
      name: 'Component',
      title: 'Articles by component',
      description: 'The articles by the part of Confluence, or of what stands around it, that they are about.',
      lead: 'The part of Confluence, or of what stands around it, that an article is about.',
    },
    rule: {
      name: 'Rule',
      title: 'Articles by configuration rule',
      description: 'Every rule of the configuration check, and the articles that explain what it finds.',
      lead: 'What the configuration check finds. The name of a rule leads to its examples in the guide.',
    },
  },
  seen: {shown: 'named in the article', logged: 'in a log'},
  others: 'Others',
  noArticle: 'No article yet; the guide tells what to do.',
  components: {
    companion: 'Companion app',
    'reverse-proxy': 'Reverse proxy',
    tomcat: 'Tomcat',
    synchrony: 'Collaborative editing (Synchrony)',
    applinks: 'Application links',
    database: 'Database',
    memory: 'Memory',
    cluster: 'Cluster',
    directory: 'User directories',
    sso: 'Single sign-on',
    mail: 'Mail',
    encoding: 'Character encoding',
    startup: 'Startup',
    upgrade: 'Upgrade',
    conversion: 'Previews and conversion',
    apps: 'Apps',
    license: 'License',
    storage: 'Files and storage',
    security: 'Security',
  } satisfies Record<Component, string>,
}
