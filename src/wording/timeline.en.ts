import type {Facts} from '../model/facts.ts'
import {grouped} from './grouped.ts'

/** When events happened, in words, in English: chart, table and terminal. */
export const timelineEn = {
  moment: ({day, clock}: Facts) => `${day}, ${clock}`,
  span: ({day, from, to}: Facts) => `${day}, ${from} to ${to}`,
  range: ({from, to}: Facts) => `${from} to ${to}`,
  series: {events: 'Events', errors: 'Errors', warnings: 'Warnings', others: 'Other events'},
  summary: ({count, range}: Facts) => `${events(count)} from ${range}.`,
  peak: ({count, bin}: Facts) => `Most at once: ${grouped(count)}, ${bin}.`,
  worstPeak: ({count, bin}: Facts) => `Most errors and warnings at once: ${grouped(count)}, ${bin}.`,
  restarts: ({count}: Facts) =>
    count === 1 ? 'One start of the server is marked.' : `${grouped(count)} starts of the server are marked.`,
  undated: ({count}: Facts) => `${events(count)} without a readable time ${count === 1 ? 'is' : 'are'} not shown here.`,
  omitted: ({count}: Facts) => `${events(count)} of further hours ${count === 1 ? 'is' : 'are'} not shown here.`,
  chart: {
    label: (name: string) => `Timeline: ${name}`,
    hint: 'Drag across the bars to look closer.',
    keys: 'On the keyboard, the arrow keys go from bar to bar, + and − zoom, 0 shows all.',
    zoom: 'Zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    earlier: 'Earlier',
    later: 'Later',
    all: 'All',
    series: 'Shown',
    named: (name: string, count: number) => `${name} (${grouped(count)})`,
    width: 'Bar',
    widths: {0: 'Auto', 1: '1 min', 10: '10 min', 60: '1 h', 1440: '1 day'},
    each: {1: 'a minute', 10: '10 minutes', 60: 'an hour', 1440: 'a day'},
    shown: (range: string, width: string) => `Shown: ${range}. A bar is ${width}.`,
    count: {
      events: (count: number) => events(count),
      errors: (count: number) => (count === 1 ? '1 error' : `${grouped(count)} errors`),
      warnings: (count: number) => (count === 1 ? '1 warning' : `${grouped(count)} warnings`),
      others: (count: number) => (count === 1 ? '1 other event' : `${grouped(count)} other events`),
    },
    bar: (bin: string, counts: readonly string[], starts: readonly string[]) =>
      `${bin}: ${counts.join(', ') || 'no event'}${starts.length > 0 ? `; the server was started at ${starts.join(', ')}` : ''}`,
    start: 'Start',
    starts: 'Starts of the server',
    table: 'As a table',
    caption: (range: string) => `${range}; times in which nothing happened are left out`,
    time: 'Time',
  },
  terminal: {
    line: ({width, first, last, most}: Facts) => `Per ${width} from ${first} to ${last}, ${grouped(most)} at most:`,
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
  return Number(count) === 1 ? '1 event' : `${grouped(count)} events`
}
