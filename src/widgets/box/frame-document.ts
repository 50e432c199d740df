import {loaderHash, loaderScript} from './loader.ts'

// No network source in any directive: there is nothing that this document or a worker of it may connect to.
const policy = [
  `default-src 'none'`,
  `script-src '${loaderHash}'`,
  'worker-src blob:',
  `base-uri 'none'`,
  `form-action 'none'`,
].join('; ')

/** The whole document of the sandboxed frame, for `srcdoc`. */
export const frameDocument = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Shindan</title></head><body><script>${loaderScript}</script></body></html>`
