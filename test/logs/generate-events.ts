import type {LogEvent, LoggedException} from '../../src/model/log-event.ts'

/** An event as it was made: all that a reader must give back, save the spans. */
export type MadeEvent = Omit<LogEvent, 'span' | 'exceptions'> & {
  readonly exceptions: readonly Omit<LoggedException, 'span'>[]
}

/** `count` events in ascending time, the same ones for the same seed. */
export function generateEvents(count: number, seed: number): readonly MadeEvent[] {
  const random = mulberry32(seed)
  return Array.from({length: count}, (_, index) => makeEvent(pickers(random), index))
}

/** The log that these events make in the layout of `atlassian-confluence.log`. */
export function renderLog(events: readonly MadeEvent[]): string {
  return `${events.map(renderEvent).join('\n')}\n`
}

/** The same log as it comes out of a field that takes no line breaks. */
export function loseBreaks(log: string): string {
  return log.trim().replace(/\s*\n\s*/g, ' ')
}

type Pickers = ReturnType<typeof pickers>

function pickers(random: () => number) {
  const below = (limit: number) => Math.floor(random() * limit)
  const of = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const several = <T>(from: number, to: number, make: () => T): T[] =>
    Array.from({length: from + below(to - from + 1)}, make)
  return {below, of, several, chance: (share: number) => random() < share}
}

const packages = ['jp.ginga.yuki', 'net.kawa.umi.sora', 'org.tsuki.hoshi', 'io.kaze', 'com.mori.ki.ha.hana']
const classes = ['HanabiRunner', 'TsunamiStore', 'KumoGate', 'Sakura$Petal', 'YamaIndex2', 'FujiURLReader']
const throwables = ['KazanException', 'ArashiError', 'Yami$NightException', 'ReidaiFault', 'HyouryuuException']
const methods = ['hashiru', 'aruku2', 'lambda$tobu$0', '<init>', 'access$300', 'yomu_kaku']
const words = [
  'gyoza',
  'ramen',
  '味噌',
  'スープ',
  '（大盛り）',
  'at noon',
  'key=value',
  '[tonkotsu]',
  '50%',
  '「替え玉」',
  'fork | spoon',
  "it's",
  '--',
  'x:y',
  'http://men.example.jp/a?b=c&d=e',
  'arrived at shop (2)',
]
const keys = ['tanuki', 'kitsune', 'usagi.id', 'neko-name', 'url', 'inuMei']
const values = [
  '/soba/udon/(%E5%A4%A9).pdf',
  '9f8e7d6c5b4a',
  'https://men.example.jp/x?y=1|2',
  '山田',
  'XXXXXX',
  '-',
  'a=b;c=d',
]
const threads = [
  'ginga-nio-8090-exec-7',
  'ginga-nio-8443-exec-2 url: /soba; user: 山田',
  'Hikari-1-2',
  'KettleProcessor[Engine[Standalone]]',
  '31:StdOutHandler [/opt/yama/bin/java]',
  'kumo.event-4',
]

function makeEvent(pick: Pickers, index: number): MadeEvent {
  const level = pick.of(['DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'])
  const worse = level === 'WARN' || level === 'ERROR' || level === 'FATAL'
  const time = new Date(Date.UTC(2031, 4, 6, 7, 8, 9) + index * 61_037 + pick.below(900)).toISOString().slice(0, -1)
  return {
    time,
    timeText: time.replace('T', ' ').replace('.', ','),
    level,
    thread: pick.of(threads),
    logger: `${pick.of(packages)}.${pick.of(classes)}`,
    method: pick.chance(0.9) ? pick.of(methods) : null,
    message: makeMessage(pick, 'Kotoshi'),
    context: worse && pick.chance(0.7) ? makeContext(pick) : {},
    exceptions: worse && pick.chance(0.7) ? pick.several(1, 4, () => makeException(pick)) : [],
  }
}

/** A message is trimmed and does not begin as a method does: a capital is put first. */
function makeMessage(pick: Pickers, first: string): string {
  return [first, ...pick.several(0, 6, () => pick.of(words))].join(' ')
}

function makeContext(pick: Pickers): Readonly<Record<string, string>> {
  return Object.fromEntries(pick.several(1, 4, () => [pick.of(keys), pick.of(values)] as const))
}

function makeException(pick: Pickers): Omit<LoggedException, 'span'> {
  return {
    class: `${pick.of(packages)}.${pick.of(throwables)}`,
    message: pick.chance(0.8) ? makeMessage(pick, 'Hidoi') : '',
    frames: pick.several(1, 9, () => makeFrame(pick)),
  }
}

function makeFrame(pick: Pickers): string {
  const module = pick.of(['', '', '', 'java.base/', 'app//', 'hoshi@17.0.2/'])
  const place = pick.of(['HanabiRunner.java:29', 'Native Method', 'Unknown Source', 'KumoGate.kt:1204', '<generated>'])
  return `${module}${pick.of(packages)}.${pick.of(classes)}.${pick.of(methods)}(${place})`
}

function renderEvent(event: MadeEvent): string {
  const method = event.method === null ? '' : `${event.method} `
  const header = `${event.timeText} ${event.level} [${event.thread}] [${event.logger}] ${method}${event.message}`
  const pairs = Object.entries(event.context).map(([key, value]) => `${key}: ${value}`)
  const context = pairs.length > 0 ? [` -- ${pairs.join(' | ')}`] : []
  const trace = event.exceptions.flatMap(({class: name, message, frames}, index) => [
    `${index > 0 ? 'Caused by: ' : ''}${name}${message && ': '}${message}`,
    ...frames.map(frame => `\tat ${frame}`),
    ...(index > 0 ? ['\t... 12 more'] : []),
  ])
  return [header, ...context, ...trace].join('\n')
}

/** A small generator of pseudo-random numbers from 0 to 1, for a reproducible log. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
