import type {ConfigReading} from '../../config/config-reading.ts'
import {chooseSite} from '../../config/forward/choose-site.ts'
import type {Site} from '../../model/config-model.ts'
import type {Outcome, Proof, ProofContexts} from '../../model/proof.ts'
import {exampleNames} from './example-names.ts'
import {fixPassage} from './fix-passage.ts'
import {passThrough, seenRequest} from './pass-through.ts'
import {arrivedContext, proofTarget, signedContext} from './proof-target.ts'

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
 * What the proxy of a configuration makes of a request that a token was issued for, how Confluence answers, and the same
 * after the correction. Null where the configuration has no site.
 */
export function prove(reading: ConfigReading, question: ProofQuestion): Proof | null {
  const {asked, context, host, names} = question
  const {sites} = reading.model
  const site = chooseSite(sites, host ?? hostOf(asked))
  if (!site) return null
  const signedUnder = signedContext(site, sites, asked, context)
  const contexts = {signed: signedUnder, arrived: arrivedContext(site, signedUnder)}
  const outcomeOf = (name: string, within: Site, under: ProofContexts): Outcome =>
    passThrough(within, seenRequest(proofTarget(name, signedUnder).target, signedUnder), under).outcome
  const {target, respelt, isName} = proofTarget(asked, signedUnder)
  const signed = seenRequest(target, signedUnder)
  const now = passThrough(site, signed, contexts)
  const table = [...new Set([...names, ...exampleNames])].map(name => ({name, now: outcomeOf(name, site, contexts)}))
  const broken = canBeFixed(now.outcome) ? asked : table.find(each => canBeFixed(each.now))?.name
  // Where even a plain name breaks, the path as a whole goes astray.
  const plain = outcomeOf('report.pdf', site, contexts).kind === 'accepted'
  const fixed =
    broken === undefined
      ? null
      : fixPassage(reading, {
          index: sites.indexOf(site),
          signed: seenRequest(proofTarget(broken, signedUnder).target, signedUnder),
          context: signedUnder,
          rules: plain ? ['path-reencoded'] : ['slash-mismatch', 'path-reencoded'],
        })
  const tried = characters.map(char => ({char, ...outcomeOf(`x${char}y.pdf`, site, contexts)}))
  return {
    asked,
    isName,
    respelt,
    signed,
    contexts,
    now,
    fix: fixed && {
      remedies: fixed.remedies,
      text: fixed.text,
      passage: passThrough(fixed.site, signed, fixed.contexts),
    },
    characters: {
      refused: tried.flatMap(({char, kind}) => (kind === 'refused' ? [char] : [])),
      others: tried.flatMap(({char, kind}) => (kind === 'bad-request' || kind === 'rejected' ? [char] : [])),
    },
    names: table.map(each => ({...each, after: fixed && outcomeOf(each.name, fixed.site, fixed.contexts)})),
  }
}

function canBeFixed({kind}: Outcome): boolean {
  return kind === 'refused' || kind === 'bad-request' || kind === 'not-found'
}

function hostOf(asked: string): string | null {
  return /^\s*[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#]+)/iu.exec(asked)?.[1] ?? null
}
