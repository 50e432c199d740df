import type {Lang} from '../model/lang.ts'
import type {Home} from './home.ts'

/** Where the site is. */
export interface SiteSettings {
  /** Its address for links, without a slash at its end; null where the environment names none. */
  readonly url: string | null
  /** Its folder on its origin, with a slash at both ends. */
  readonly base: string
}

/** What a command is given, and where its output goes. */
export interface Invocation {
  /** What follows the command's name. */
  readonly args: readonly string[]
  readonly lang: Lang
  readonly json: boolean
  /** Where the site is by the environment, as its build is told; throws a usage error where that cannot be. */
  readonly site: () => SiteSettings
  /** What is known, and where from. */
  readonly home: Home
  readonly print: (text: string) => void
  /** Takes bytes in whatever encoding, for standard output as they are. */
  readonly printBytes: (bytes: Uint8Array) => void
}

/** Runs one command; gives the exit code: 0 nothing of severity error or warning, 1 something, 2 usage or unreadable input. */
export type Command = (invocation: Invocation) => Promise<0 | 1 | 2>
