import {createHash} from 'node:crypto'
import type {Facts} from '../../model/facts.ts'
import {indexVersion} from '../../search/index-format.ts'
import {isDocuments, isManifest} from '../../search/is-index-file.ts'
import type {EmbedFindingId} from '../../wording/embed.en.ts'
import {type Answer, fetchAnswer} from './fetch-answer.ts'

/** What a served embed folder lacks, and where. */
export interface EmbedFinding {
  readonly id: EmbedFindingId
  /** `error`: something does not work for somebody; `warning`: it works less safely, or not for pages of every kind. */
  readonly severity: 'error' | 'warning'
  readonly url: string
  readonly facts: Facts
}

const warnings: readonly EmbedFindingId[] = [
  'redirected',
  'corp',
  'coep',
  'nosniff',
  'sri',
  'version-unknown',
  'version-folder',
]
const scripts = ['kb-search.js', 'loader.js', 'frame.js']
/** Requests at a time. */
const crowd = 8

/**
 * Asks for all that a portal needs from an embed folder and the index beside it.
 *
 * @param folder address of `embed/v1/` or `embed/<version>/`, slash at the end
 * @returns in the order in which a page would meet them; empty if nothing is missing
 */
export async function checkFolder(folder: string): Promise<readonly EmbedFinding[]> {
  const element = await fetchAnswer(new URL('kb-search.js', folder).href)
  const first = [
    ...checkAddress(folder),
    ...checkAnswer(`${folder}kb-search.js`, element),
    ...checkScript(element, folder),
  ]
  // Nobody there: the rest would say so over and over.
  if (element.status === 0) return first
  const others = await Promise.all([
    ...scripts.slice(1).map(async name => {
      const answer = await fetchAnswer(new URL(name, folder).href)
      return [...checkAnswer(`${folder}${name}`, answer), ...checkScript(answer, folder)]
    }),
    checkFrame(folder),
    checkFrameStyle(folder),
    checkIntegrity(folder, element),
    checkVersion(folder),
    checkIndex(new URL('../../search/v1/', folder).href),
  ])
  return [...first, ...others.flat()]
}

function finding(id: EmbedFindingId, url: string, facts: Facts = {}): EmbedFinding {
  return {id, severity: warnings.includes(id) ? 'warning' : 'error', url, facts}
}

function checkAddress(folder: string): readonly EmbedFinding[] {
  const {protocol, hostname} = new URL(folder)
  const loopback = /^(localhost|.*\.localhost|127\.[\d.]+|\[::1\])$/u.test(hostname)
  return protocol === 'http:' && !loopback ? [finding('insecure', folder)] : []
}

/** That there is an answer, and that it is the file; `copied` is the folder of the build that holds it. */
function checkStatus(url: string, {status, reason}: Answer, copied: string): readonly EmbedFinding[] {
  if (status === 0) return [finding('unreachable', url, {reason})]
  return status === 200 ? [] : [finding('status', url, {status, folder: copied})]
}

/** A header that has to have one of these values. */
function checkHeader(
  id: EmbedFindingId,
  url: string,
  headers: Headers,
  name: string,
  ...expected: readonly string[]
): readonly EmbedFinding[] {
  const found = headers.get(name) ?? ''
  return expected.includes(found.toLowerCase()) ? [] : [finding(id, url, {found})]
}

/** What every file needs that another site's page reads. */
function checkAnswer(url: string, answer: Answer, copied = 'embed'): readonly EmbedFinding[] {
  const {url: to, status, headers} = answer
  if (status === 0) return checkStatus(url, answer, copied)
  const downgraded = url.startsWith('https:') && to.startsWith('http:')
  return [
    ...(to === url ? [] : [finding(downgraded ? 'mixed-content' : 'redirected', url, {to})]),
    ...checkStatus(url, answer, copied),
    ...(status === 200
      ? [
          ...checkHeader('cors', url, headers, 'access-control-allow-origin', '*'),
          ...checkHeader('corp', url, headers, 'cross-origin-resource-policy', 'cross-origin'),
          ...checkHeader('nosniff', url, headers, 'x-content-type-options', 'nosniff'),
        ]
      : []),
  ]
}

/** Types that HTML lets a module have: https://mimesniff.spec.whatwg.org/#javascript-mime-type */
const scriptType = /^(text|application)\/(x-)?(java|ecma)script\s*(;|$)/iu

function checkScript({url, status, headers}: Answer, folder: string): readonly EmbedFinding[] {
  const found = headers.get('content-type') ?? ''
  return status !== 200 || scriptType.test(found)
    ? []
    : [finding('script-type', url || folder, {found, expected: 'text/javascript'})]
}

function checkType(url: string, headers: Headers, expected: string): readonly EmbedFinding[] {
  const found = headers.get('content-type') ?? ''
  return found.split(';')[0]?.trim().toLowerCase() === expected ? [] : [finding('type', url, {found, expected})]
}

async function checkFrame(folder: string): Promise<readonly EmbedFinding[]> {
  const url = new URL('frame.html', folder).href
  const answer = await fetchAnswer(url)
  const {status, headers} = answer
  if (status !== 200) return checkStatus(url, answer, 'embed')
  const policy = headers.get('content-security-policy') ?? ''
  const ancestors = /frame-ancestors\s+[^;,]*/iu.exec(policy)?.[0].trim()
  return [
    ...checkType(url, headers, 'text/html'),
    // A page that is isolated across origins frames only pages that say so too.
    ...checkHeader('corp', url, headers, 'cross-origin-resource-policy', 'cross-origin'),
    ...checkHeader('coep', url, headers, 'cross-origin-embedder-policy', 'require-corp', 'credentialless'),
    ...(headers.has('x-frame-options')
      ? [finding('frame-blocked', url, {header: `X-Frame-Options: ${headers.get('x-frame-options')}`})]
      : []),
    // A list of portals is the owner's choice.
    ...(ancestors && /'(none|self)'$/iu.test(ancestors) ? [finding('frame-blocked', url, {header: ancestors})] : []),
  ]
}

/** Without it the results float, and the edge of the frame cuts them off. */
async function checkFrameStyle(folder: string): Promise<readonly EmbedFinding[]> {
  const url = new URL('frame.css', folder).href
  const answer = await fetchAnswer(url)
  return answer.status === 200 ? checkType(url, answer.headers, 'text/css') : checkStatus(url, answer, 'embed')
}

async function checkIntegrity(folder: string, element: Answer): Promise<readonly EmbedFinding[]> {
  const url = new URL('sri.json', folder).href
  const listed = asObject((await fetchAnswer(url)).body)
  if (listed?.['kb-search.js'] === undefined) return [finding('sri', url)]
  const found = await Promise.all(
    Object.entries(listed).map(async ([name, integrity]) => {
      const {status, body} = name === 'kb-search.js' ? element : await fetchAnswer(new URL(name, folder).href)
      const actual = `sha384-${createHash('sha384').update(body).digest('base64')}`
      // A missing script is found as such.
      return status !== 200 || actual === integrity ? [] : [finding('integrity', url, {name})]
    }),
  )
  return found.flat()
}

async function checkVersion(folder: string): Promise<readonly EmbedFinding[]> {
  const url = new URL('version.json', folder).href
  const version = asObject((await fetchAnswer(url)).body)?.version
  if (typeof version !== 'string' || !/^\d[\w.+-]*$/u.test(version)) return [finding('version-unknown', url)]
  const pinned = new URL(`../${version}/kb-search.js`, folder).href
  const {status} = await fetchAnswer(pinned)
  return status === 200 ? [] : [finding('version-folder', pinned, {status, folder: `embed/${version}`})]
}

async function checkIndex(folder: string): Promise<readonly EmbedFinding[]> {
  const url = new URL('manifest.json', folder).href
  const answer = await fetchAnswer(url)
  const found = checkAnswer(url, answer, 'search/v1')
  if (answer.status !== 200) return found
  const manifest: unknown = asObject(answer.body)
  const version = (manifest as {readonly version?: unknown} | null)?.version
  if (!isManifest(manifest)) return [...found, finding('manifest', url)]
  if (version !== indexVersion) {
    return [...found, finding('index-version', url, {found: String(version), expected: indexVersion})]
  }
  const names = [manifest.root, manifest.words, ...manifest.shards, ...manifest.documents]
  const files = await checkIndexFiles(folder, names)
  return [...found, ...files, ...(await checkArticle(folder, manifest.documents[0]))]
}

/** One article stands for all: they come with the site or not at all. */
async function checkArticle(folder: string, documents = ''): Promise<readonly EmbedFinding[]> {
  const listed = asObject((await fetchAnswer(new URL(documents, folder).href)).body)
  const article = isDocuments(listed) ? listed.find(({kind}) => kind === 'article') : undefined
  const page = Object.values(article?.pages ?? {})[0]
  if (!page) return []
  const url = new URL(`../..${page.url}`, folder).href
  const {status} = await fetchAnswer(url)
  return status === 200 ? [] : [finding('articles', url, {status})]
}

/** Stops at the first crowd with something missing: a server that hangs must not hang us for each file. */
async function checkIndexFiles(folder: string, names: readonly string[]): Promise<readonly EmbedFinding[]> {
  for (let at = 0; at < names.length; at += crowd) {
    const asked = names.slice(at, at + crowd).map(name => new URL(name, folder).href)
    const answers = await Promise.all(asked.map(url => fetchAnswer(url)))
    const missing = asked.flatMap((url, index) =>
      answers[index]?.status === 200 ? [] : [{url, answer: answers[index]}],
    )
    const [first] = missing
    if (first) {
      return [finding('index-file', first.url, {status: first.answer?.status ?? 0, missing: missing.length})]
    }
    const closed = asked.findIndex((_, index) => answers[index]?.headers.get('access-control-allow-origin') !== '*')
    const answer = answers[closed]
    if (answer) return checkAnswer(asked[closed] ?? folder, answer)
  }
  return []
}

function asObject(body: Buffer): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body.toString())
    return Object(value) === value ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
