import {canonicalRequest} from '../../qsh/canonical-request.ts'
import {decodeToken} from '../../qsh/decode-token.ts'
import {explainMismatch} from '../../qsh/explain-mismatch.ts'
import {hashRequest} from '../../qsh/hash-request.ts'
import {requestTarget} from '../../qsh/request-target.ts'
import {tokenToTerminal} from '../../report/proof/token-to-terminal.ts'
import type {Command} from '../command.ts'
import {parseArguments} from '../parse-arguments.ts'
import {readBytes} from '../read-bytes.ts'
import {UsageError} from '../usage-error.ts'
import {asText} from './as-text.ts'

/**
 * `qsh hash METHOD URL`: the canonical request and its fingerprint; with `--token` also what a token says and what its
 * fingerprint was computed over. Gives 1 where that is another request, and where the token has expired
 * or cannot be read.
 */
export const hashAddress: Command = async ({args, lang, json, print}) => {
  const {files, values} = parseArguments(args, {context: {type: 'string'}, token: {type: 'string'}}, 2)
  const [method, address] = files
  if (method === undefined || address === undefined || !/^[a-z]+$/iu.test(method)) throw new UsageError('no-method')
  const target = requestTarget(address)
  if (target === null) throw new UsageError('no-address', {address})
  const context = contextOf(asText(values.context) ?? '')
  const canonical = canonicalRequest(method, target, context)
  const hash = hashRequest(canonical)
  const given = asText(values.token)
  const read = given === null ? null : decodeToken(given === '-' ? await readText() : given, Date.now() / 1000)
  const claimed = read?.value?.qsh ?? null
  const explained = claimed === null ? null : explainMismatch({method, target, context}, claimed)
  const matches = explained?.deviations?.length === 0
  if (json) {
    const {value = null, problems = []} = read ?? {}
    const token = value && {...value, matches, deviations: explained?.deviations ?? null}
    const own = {version: 1, target, canonical: canonical.text, qsh: hash}
    print(`${JSON.stringify(read ? {...own, token, problems} : own, null, 2)}\n`)
  } else {
    print(`${canonical.text}\n${hash}\n`)
    if (read) print(`\n${tokenToTerminal(read, explained, lang)}`)
  }
  const expired = read?.value?.times?.state === 'expired'
  return read && (!read.value || expired || (claimed !== null && !matches)) ? 1 : 0
}

function contextOf(said: string): string {
  const path = said.trim().replace(/^\/*|\/+$/gu, '')
  return path === '' ? '' : `/${path}`
}

async function readText(): Promise<string> {
  return new TextDecoder().decode(await readBytes('-'))
}
