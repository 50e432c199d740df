import type {readingEn} from './reading.en.ts'

/** The Japanese of `readingEn`. */
export const readingJa: typeof readingEn = {
  view: {
    label: 'この記事の言語',
    en: 'English',
    ja: '日本語',
    parallel: '対訳',
  },
  markdown: {
    copy: 'Markdown でコピー',
    copied: 'コピーしました。',
    failed: 'コピーできませんでした。Markdown ファイルを開いてコピーしてください。',
    file: 'Markdown',
    data: 'JSON',
  },
  feedback: {
    summary: '誤りや不足を知らせる',
    lead: 'このページからは何も送信されません。下の文面を書き足し、知られたくない情報を取り除いてから、ご自身で送ってください。',
    label: 'チケットやメールの文面',
    copy: '文面をコピー',
    copied: 'コピーしました。',
    failed: 'コピーできませんでした。文面を選択してコピーしてください。',
    mail: 'メール ソフトで開く',
    subject: article => `Shindan: ${article}`,
    text: ({article, language, updated}) =>
      [
        `記事: ${article} (${language}、情報の更新日 ${updated})`,
        '',
        '誤っている点、足りない点 (該当する文を引用してください):',
        '',
        '実際に起きたこと:',
        '',
        'Confluence のバージョン、プロキシとそのバージョン:',
        '',
      ].join('\n'),
  },
}
