import {openFragment} from '../app-key.ts'
import {type OpenDialog, openDialog} from './open-dialog.ts'
import {readerLanguages} from './reader-languages.ts'
import {resourceAddress} from './resource-address.ts'

// Runs on every administration page and does nothing there until its fragment is asked for. Whatever goes wrong in here must
// not keep an administrator from the page.
let opened: OpenDialog | undefined

function follow(): void {
  try {
    if (opened) {
      if (isAsked()) opened.follow()
      else opened.close()
    } else if (isAsked() && document.body) opened = open()
  } catch {
    opened = undefined
  }
}

function isAsked(): boolean {
  return location.hash === openFragment || location.hash.startsWith(`${openFragment}/`)
}

function open(): OpenDialog {
  const address = resourceAddress({
    contextPath: document.querySelector('meta[name="ajs-context-path"]')?.getAttribute('content') ?? null,
    scripts: [...document.scripts].map(({src}) => src).filter(Boolean),
    path: location.pathname,
  })
  return openDialog(address, readerLanguages(document, navigator.languages), () => {
    opened = undefined
    // Without the fragment, so that the same menu item opens it again.
    if (isAsked()) history.replaceState(history.state, '', location.pathname + location.search)
  })
}

addEventListener('hashchange', follow)
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', follow)
else follow()
