/** The closed check inside an article, before it is opened, in English. Apart from `check.en.ts`, for it is on every article page. */
export const embeddedCheckEn = {
  log: 'Check your own log for this',
  config: 'Check your own configuration for this',
  proof: 'See what happens to a file name of your own',
}
