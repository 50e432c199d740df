import {bannerLine} from './banner-line.ts'

/** Whether a text is only what a start script and the JVM print before the first event, which is no part of one. */
export function isBanner(text: string): boolean {
  return text.split(/\r?\n/).every(line => line.trim() === '' || bannerLine.test(line))
}
