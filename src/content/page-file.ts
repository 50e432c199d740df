import type {Lang} from '../model/lang.ts'

const folders: Readonly<Record<Lang, string>> = {
  en: 'docs',
  // Docusaurus's own place for translated pages.
  ja: 'i18n/ja/docusaurus-plugin-content-docs/current',
}

/** The file of a page from the project's root: `kb/<slug>/index` or `guide/<name>`, in one language. */
export function pageFile(page: string, lang: Lang): string {
  return `${folders[lang]}/${page}.md`
}
