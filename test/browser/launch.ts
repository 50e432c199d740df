import {existsSync} from 'node:fs'
import {type Browser, chromium} from 'playwright'

/** The same browser twice: without a window at all, where it is there, for that takes a fifth less of the processor. */
const [shell, whole] = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'] as const

/** Starts the Chromium of the system, without the requests it makes of its own accord. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: existsSync(shell) ? shell : whole,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
