import type {Finding} from '../model/finding.ts'
import {type LoggedRequest, readLoggedRequest} from './logged-request.ts'

/** The distinct requests that findings captured under the name `url`. */
export function loggedRequests(findings: readonly Finding[]): readonly LoggedRequest[] {
  const urls = findings.flatMap(({variants}) => variants.flatMap(({facts}) => facts.url ?? []))
  return [...new Set(urls)].flatMap(url => readLoggedRequest(String(url)) ?? [])
}
