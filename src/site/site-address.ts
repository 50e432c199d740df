import {beginLine} from '../wording/begin-line.ts'
import {cliEn} from '../wording/cli.en.ts'

/** Where a site is built for. */
interface SiteAddress {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string
  /** Its folder on that origin, with a slash at both ends: `/`, or `/confluence/`. */
  readonly base: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** A setting that names no place for a site; its message says so in English. */
export class AddressFault extends Error {
  readonly setting: 'SITE_URL' | 'BASE_URL'
  readonly value: string

  constructor(setting: 'SITE_URL' | 'BASE_URL', value: string) {
    super(beginLine(cliEn.problem[setting === 'SITE_URL' ? 'site-url' : 'base-url']({value}), 'en'))
    this.setting = setting
    this.value = value
  }
}

/**
 * The address of the site by the environment: `SITE_URL`, an origin of HTTP or HTTPS, and `BASE_URL`, a folder on it, whose
 * slashes at the ends may be missing. Without `SITE_URL` it is this computer, on the port where `npm start` serves it. Throws
 * an `AddressFault` for other values: a page or an access name in `SITE_URL`, and in `BASE_URL` all that is no plain path.
 */
export function siteAddress({SITE_URL: site, BASE_URL: folder, PORT: port}: Environment): SiteAddress {
  return {
    origin: site ? originOf(site) : `http://localhost:${/^\d+$/.test(port ?? '') ? port : 3000}`,
    base: baseOf(folder ?? ''),
  }
}

function originOf(site: string): string {
  const url = URL.canParse(site) ? new URL(site) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) throw new AddressFault('SITE_URL', site)
  return url.origin
}

/** A Windows shell may have made `C:/Program Files/Git/confluence/` of `/confluence/`; no server serves that. */
function baseOf(folder: string): string {
  const names = folder.split('/').filter(name => name !== '')
  if (names.some(name => !/^[\w.~-]+$/.test(name) || /^\.+$/.test(name))) throw new AddressFault('BASE_URL', folder)
  return `${names.map(name => `/${name}`).join('')}/`
}
