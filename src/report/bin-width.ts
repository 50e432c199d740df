/** Widths of the bins that a timeline is shown in, in minutes: a minute, ten, an hour, a day. */
export const binWidths = [1, 10, 60, 1440] as const

/** One of `binWidths`. */
export type BinWidth = (typeof binWidths)[number]

/** The narrowest width, not below `finest`, that shows a span of so many minutes in at most `most` bins; a day if none does. */
export function binWidth(span: number, most: number, finest: BinWidth): BinWidth {
  return binWidths.find(width => width >= finest && span / width <= most) ?? 1440
}
