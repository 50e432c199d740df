import type {Facts} from '../model/facts.ts'

/** When events happened, in words, in English: chart, table and terminal. */
export const timelineEn = {
  moment: ({day, clock}: Facts) => `${day}, ${clock}`,
  span: ({day, from, to}: Facts) => `${day}, ${from} to ${to}`,
  series: {events: 'Events', errors: 'Errors', warnings: 'Warnings', others: 'Other events'},
  summary: ({count, first, last}: Facts) => `${events(count)} from ${first} to ${last}.`,
  peak: ({count, bin}: Facts) => `Most at once: ${count}, ${bin}.`,
  restarts: ({count}: Facts) =>
    count === 1 ? 'One start of the server is marked.' : `${count} starts of the server are marked.`,
  undated: ({count}: Facts) => `${events(count)} without a readable time ${count === 1 ? 'is' : 'are'} not shown here.`,
  omitted: ({count}: Facts) => `${events(count)} of further hours ${count === 1 ? 'is' : 'are'} not shown here.`,
  terminal: {
    line: ({width, first, last, most}: Facts) => `Per ${width} from ${first} to ${last}, ${most} at most:`,
    widths: {
      minute: 'minute',
      minutes: '10 minutes',
      hour: 'hour',
      day: 'day',
      days: ({days}: Facts) => `${days} days`,
    },
    all: 'All events',
  },
}

function events(count: string | number | undefined): string {
  return Number(count) === 1 ? '1 event' : `${count} events`
}
