/** A language that Shindan speaks: BCP 47 tags, also the locales of the site. */
export type Lang = 'en' | 'ja'

/** Every language, the default of the site first. */
export const langs: readonly Lang[] = ['en', 'ja']
