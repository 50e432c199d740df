/** What the page of an article says around its text, and the glossary's hover texts. Travels to every reader of an article. */
export const readingEn = {
  view: {
    label: 'Language of this article',
    en: 'English',
    ja: '日本語',
    parallel: 'Side by side',
  },
  markdown: {
    copy: 'Copy as Markdown',
    copied: 'Copied.',
    failed: 'The text could not be copied. Open the Markdown file and copy it from there.',
    file: 'Markdown',
    data: 'JSON',
  },
  feedback: {
    summary: 'Something is wrong or missing here',
    lead: 'This page sends nothing. Complete the text below, take out what is not to be known, and send it yourself.',
    label: 'Text for a ticket or a mail',
    copy: 'Copy the text',
    copied: 'Copied.',
    failed: 'The text could not be copied. Select it and copy it by hand.',
    mail: 'Open in the mail program',
    subject: (article: string) => `Shindan: ${article}`,
    text: ({article, language, updated}: {article: string; language: string; updated: string}) =>
      [
        `Article: ${article} (${language}, facts of ${updated})`,
        '',
        'What is wrong or missing (quote the sentence):',
        '',
        'What happened instead:',
        '',
        'Confluence version, proxy and its version:',
        '',
      ].join('\n'),
  },
}
