import type {Knowledge} from '../../model/knowledge.ts'
import {CannotCheck} from '../../offline/cannot-check.ts'
import type {CheckHere, CheckSetting} from '../../offline/check-types.ts'
import {trustScript} from '../../offline/trust-script.ts'
import {appWords} from './app-words.ts'
import {checkHereEvent} from './check-here-event.ts'
import {loadFile} from './load-file.ts'

/** Checks with the app's own files: in a worker, else in the page by a script that is loaded for it. */
export function checkSetting(address: string): CheckSetting {
  const script = `${address}kb/check.js`
  return {
    knowledge: async () => {
      const knowledge = await loadFile(address, 'checks.json').catch(() => null)
      if (knowledge === null) throw new CannotCheck(texts('unavailable'))
      return knowledge as Knowledge
    },
    script: () => script,
    here: async () => {
      const check = await loadScript(script).catch(() => null)
      if (!check) throw new CannotCheck(texts('notStarted'))
      return check
    },
  }
}

function texts(name: 'unavailable' | 'notStarted'): CannotCheck['texts'] {
  return {en: appWords.en.app[name], ja: appWords.ja.app[name]}
}

/** Rejects if the script cannot be had or a policy does not allow it; null if it says nothing. */
function loadScript(address: string): Promise<CheckHere | null> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    // A policy may ask for the number that it gave to the page's own scripts.
    script.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? ''
    script.src = trustScript(address)
    script.addEventListener(checkHereEvent, event => resolve((event as CustomEvent<CheckHere>).detail))
    script.addEventListener('error', () => {
      script.remove()
      reject(new Error(`Unexpected failure of ${address}`))
    })
    script.addEventListener('load', () => {
      script.remove()
      resolve(null)
    })
    document.head.append(script)
  })
}
