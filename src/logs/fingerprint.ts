import type {LogEvent} from '../model/log-event.ts'

/**
 * The same 16 hex digits for events of the same making: the class of the logger, the classes of the exceptions, and the
 * message, first 300 characters, without what differs from one time to the next (numbers, ids, paths, quoted values).
 * Frames whose exception was cut off change nothing.
 */
export function fingerprint({logger, exceptions, message}: LogEvent): string {
  const shape = [
    logger.slice(logger.lastIndexOf('.') + 1),
    ...exceptions.flatMap(found => found.class || []),
    blankMessage(message).replace(/\s+/g, ' '),
  ].join('\n')
  return hash(shape, 0x811c9dc5) + hash(shape, 0x01000193)
}

/**
 * The first 300 characters of a message with `_` for what differs from one time to the next: quoted text, paths, words with
 * digits, what was redacted.
 */
export function blankMessage(message: string): string {
  return message
    .slice(0, 300)
    .replace(/"[^"\n]*"|'[^'\n]*'|[\u201c\u2018][^\n]*?[\u201d\u2019]/g, '_')
    .replace(/(?<![^\s=(])\/\S+/g, '_')
    .replace(/\b(?=\w*\d)\w+\b/g, '_')
    .replace(/X{3,}/g, '_')
}

/** FNV-1a over UTF-16 units. */
function hash(text: string, seed: number): string {
  let value = seed
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}
