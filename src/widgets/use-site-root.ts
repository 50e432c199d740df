import useDocusaurusContext from '@docusaurus/useDocusaurusContext'

/** The path of the site in its default language, where what both languages share is too; slashes at both ends. */
export function useSiteRoot(): string {
  const {siteConfig, i18n} = useDocusaurusContext()
  const {currentLocale, defaultLocale} = i18n
  return currentLocale === defaultLocale ? siteConfig.baseUrl : siteConfig.baseUrl.slice(0, -`${currentLocale}/`.length)
}
