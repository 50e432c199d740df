import {openFragment} from '../app-key.ts'
import {openDialog} from './open-dialog.ts'
import {resourceAddress} from './resource-address.ts'

// Runs on every administration page and does nothing there until its fragment is asked for. Whatever goes wrong in here must
// not keep an administrator from the page.
let isOpen = false

function openIfAsked(): void {
  try {
    if (location.hash !== openFragment || isOpen || !document.body) return
    const address = resourceAddress({
      contextPath: document.querySelector('meta[name="ajs-context-path"]')?.getAttribute('content') ?? null,
      scripts: [...document.scripts].map(({src}) => src).filter(Boolean),
      path: location.pathname,
    })
    isOpen = true
    openDialog(address, document.documentElement.lang.startsWith('ja') ? 'ja' : 'en', () => {
      isOpen = false
      // Without the fragment, so that the same menu item opens it again.
      history.replaceState(history.state, '', location.pathname + location.search)
    })
  } catch {
    isOpen = false
  }
}

addEventListener('hashchange', openIfAsked)
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', openIfAsked)
else openIfAsked()
