import type {Lang} from '../model/lang.ts'
import {timelineWords} from '../wording/timeline-words.ts'

/** Writes times of a server, which are minutes as `toServerMinutes` gives them, in a reader's language; the clock has 24 hours. */
export interface TimeWords {
  /** `8 Jan 2024`, `2024年1月8日`. */
  readonly day: (at: number) => string
  /** `8 Jan`, `1月8日`. */
  readonly shortDay: (at: number) => string
  /** `2024`, `2024年`. */
  readonly year: (at: number) => string
  /** `09:32`. */
  readonly clock: (at: number) => string
  /** `8 Jan 2024, 09:32`. */
  readonly minute: (at: number) => string
  /** From one minute to another, the day said once if it is one: `8 Jan 2024, 09:32 to 12:59`. */
  readonly range: (from: number, to: number) => string
  /** What a bin spans: `8 Jan 2024, 09:00 to 10:00`. */
  readonly bin: (at: number, width: number) => string
}

const locales: Readonly<Record<Lang, string>> = {en: 'en-GB', ja: 'ja-JP'}

export function timeWords(lang: Lang): TimeWords {
  const words = timelineWords(lang)
  const date = {day: 'numeric', month: lang === 'ja' ? 'long' : 'short', timeZone: 'UTC'} as const
  const long = new Intl.DateTimeFormat(locales[lang], {...date, year: 'numeric'})
  const short = new Intl.DateTimeFormat(locales[lang], date)
  const year = new Intl.DateTimeFormat(locales[lang], {year: 'numeric', timeZone: 'UTC'})
  const day = (at: number) => long.format(at * 60_000)
  // A bin that ends at midnight ends at 24:00, on its own day.
  const clock = (at: number, from = at) => {
    const minutes = at - Math.floor(from / 1440) * 1440
    return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
  }
  const minute = (at: number) => words.moment({day: day(at), clock: clock(at)})
  return {
    day,
    shortDay: at => short.format(at * 60_000),
    year: at => year.format(at * 60_000),
    clock: at => clock(at),
    minute,
    range: (from, to) =>
      day(from) === day(to)
        ? words.span({day: day(from), from: clock(from), to: clock(to)})
        : words.range({from: minute(from), to: minute(to)}),
    bin: (at, width) => {
      if (width >= 1440) return day(at)
      return width === 1 ? minute(at) : words.span({day: day(at), from: clock(at), to: clock(at + width, at)})
    },
  }
}

function two(part: number): string {
  return String(part).padStart(2, '0')
}
