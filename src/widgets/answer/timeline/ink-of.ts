import type {SeriesId} from '../../../report/answer-types.ts'

/** The colour of a part of the chart, which the style sheet says: it knows the scheme, forced colours and print. */
export function inkOf(element: Element, part: SeriesId | 'grid' | 'text' | 'mark'): string {
  return getComputedStyle(element).getPropertyValue(`--timeline-${part}`)
}
