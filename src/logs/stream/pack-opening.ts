import {eventHeaders, type LayoutName} from '../../input/event-headers.ts'

/** A bit beside the level: the event is worth a look though no signature knows it. */
export const worryingBit = 8
/** Names of layouts by number; 0 is Confluence's own. */
export const layoutNames = Object.keys(eventHeaders) as readonly LayoutName[]
/** What opens a part of a log that belongs to no event: a thread dump, up to the next header. */
export const asideOpening = -1

/**
 * What the first line of an event tells as one number: how many bytes precede what the event says, its layout's place in
 * `layoutNames`, and its level's in `logLevels` with `worryingBit`.
 */
export function packOpening(body: number, layout: number, level: number): number {
  return (((body << 4) | layout) << 4) | level
}
