import type {ConfigReading} from '../../config/config-reading.ts'
import {chooseSite} from '../../config/forward/choose-site.ts'
import {forward} from '../../config/forward/forward.ts'
import {mayPreempt} from '../../config/rules/gaps-within.ts'
import type {ConfigModel, Site} from '../../model/config-model.ts'
import type {Outcome, Proof} from '../../model/proof.ts'
import {exampleNames} from './example-names.ts'
import {fixPassage} from './fix-passage.ts'
import {passThrough, seenRequest} from './pass-through.ts'
import {arrivedContext, isAddress, plainTarget, proofTarget, signedContext} from './proof-target.ts'
import {servedBy} from './served-by.ts'

/** What is to be proven. */
export interface ProofQuestion {
  /** The name of a file, or an address: from the slash on, or with scheme and host. */
  readonly asked: string
  /** The context path in the address; null to have it told from address and configuration. */
  readonly context: string | null
  /** The virtual host or server, `name[:port]`; null for that of the address, or the first that proxies. */
  readonly host: string | null
  /** Names and addresses of the reader, tried beside the examples. */
  readonly names: readonly string[]
}

/** ASCII punctuation and the space; a file name in Confluence holds neither slash. */
const characters = [...' !"#$%&\'()*+,-.:;<=>?@[]^_`{|}~']

/**
 * What the proxy of a configuration makes of a request that a token was issued for, how Tomcat and Confluence answer, and
 * the same after the correction. `server` is the `server.xml` behind it, null for Tomcat's defaults. Null where the
 * configuration has no site.
 */
export function prove(
  reading: ConfigReading,
  question: ProofQuestion,
  server: ConfigModel | null = null,
): Proof | null {
  const {asked, host, names} = question
  const {sites} = reading.model
  const site = chooseSite(sites, host ?? hostOf(asked))
  if (!site) return null
  const context = contextOf(site, sites, question, server)
  const behind = (each: Site) => {
    const own = servedBy(each, plainTarget(context), server)
    return {server: own, contexts: {signed: context, arrived: own.context ?? arrivedContext(each, context)}}
  }
  const now = behind(site)
  const passageOf = (name: string, within: Site, {contexts, server: own}: ReturnType<typeof behind>) =>
    passThrough(within, seenRequest(proofTarget(name, context).target, context), contexts, own)
  const outcomeNow = (name: string): Outcome => passageOf(name, site, now).outcome
  const {target, respelt, isName} = proofTarget(asked, context)
  const passage = passageOf(asked, site, now)
  const table = [...new Set([...names, ...exampleNames])].map(name => ({name, now: outcomeNow(name)}))
  const broken = canBeFixed(passage.outcome) ? asked : table.find(each => canBeFixed(each.now))?.name
  // Where even a plain name breaks, the path as a whole goes astray.
  const plain = outcomeNow('report.pdf').kind === 'accepted'
  const fixed =
    broken === undefined
      ? null
      : fixPassage(reading, {
          index: sites.indexOf(site),
          signed: seenRequest(proofTarget(broken, context).target, context),
          behind,
          rules: plain ? ['path-reencoded'] : ['slash-mismatch', 'path-reencoded'],
        })
  const after = fixed && behind(fixed.site)
  const tried = characters.map(char => ({char, kind: outcomeNow(`x${char}y.pdf`).kind}))
  return {
    asked,
    isName,
    respelt,
    signed: seenRequest(target, context),
    contexts: now.contexts,
    connector: now.server.connector,
    missing: [...new Set(site.gaps.filter(gap => !mayPreempt(gap)).map(({what}) => what))],
    now: passage,
    fix: fixed &&
      after && {
        remedies: fixed.remedies,
        text: fixed.text,
        passage: passageOf(asked, fixed.site, after),
      },
    characters: {
      refused: tried.flatMap(({char, kind}) => (kind === 'refused' ? [char] : [])),
      others: tried.flatMap(({char, kind}) => (kind === 'bad-request' || kind === 'rejected' ? [char] : [])),
    },
    names: table.map(each => ({...each, after: fixed && after && passageOf(each.name, fixed.site, after).outcome})),
  }
}

/** The context path in the address; of a name that nothing else says it of, that of Confluence if the proxy keeps it. */
function contextOf(
  site: Site,
  sites: readonly Site[],
  {asked, context}: ProofQuestion,
  server: ConfigModel | null,
): string {
  const told = signedContext(site, sites, asked, context)
  if (context !== null || isAddress(asked)) return told
  const own = servedBy(site, plainTarget(told), server).context
  if (own === null || arrivedContext(site, told) === own) return told
  return forward(site, plainTarget(own)).kind === 'forwarded' && arrivedContext(site, own) === own ? own : told
}

function canBeFixed({kind}: Outcome): boolean {
  return kind === 'refused' || kind === 'bad-request' || kind === 'not-found'
}

function hostOf(asked: string): string | null {
  return /^\s*[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#]+)/iu.exec(asked)?.[1] ?? null
}
