import type {GuidePage} from './guide-page.ts'

const guideFile = /^(?<root>.*)\/(?:docs|i18n\/(?<lang>ja)\/docusaurus-plugin-content-docs\/current)\/guide\/[^/]+\.md$/

/** The page of the guide that a file is; undefined for any other. */
export function openGuidePage(file: string): GuidePage | undefined {
  const found = guideFile.exec(file.replaceAll('\\', '/'))?.groups
  if (found?.root === undefined) return undefined
  return {lang: found.lang === 'ja' ? 'ja' : 'en', root: found.root}
}
