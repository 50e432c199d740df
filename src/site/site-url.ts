/** The origin a site is built for: `SITE_URL`, or this computer on the port where `npm start` serves it. */
export function siteUrl({SITE_URL: site, PORT: port}: Readonly<Record<string, string | undefined>>): string {
  return site || `http://localhost:${/^\d+$/.test(port ?? '') ? port : 3000}`
}
