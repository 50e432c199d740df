import type {Signature} from '../../../src/model/article.ts'
import {generateLog} from '../logs/generate-log.ts'
import {seededRandom} from '../logs/seeded-random.ts'
import {type ZipStream, zipWriter} from './zip-writer.ts'

/** What a support zip is made of. */
export interface SupportZipOptions {
  /** Bytes of all logs of Confluence together, before compression, more or less. */
  readonly bytes: number
  readonly seed: number
  /** What occurs in them. */
  readonly signatures: readonly Signature[]
  /** Files that are put in beside what is made: name and text. */
  readonly more?: Readonly<Record<string, string>>
}

/** Files of one rotated log, the current one included. */
const rotated = 5

/**
 * A support zip as Confluence lays it out, the same for the same seed, piece by piece: it needs no more memory for a gigabyte
 * than for a megabyte. Beside a rotated application log it holds an access log, configurations, and files of no use.
 */
export function generateSupportZip(options: SupportZipOptions): AsyncGenerator<Uint8Array> {
  return zipWriter(members(options))
}

function* members({bytes, seed, signatures, more = {}}: SupportZipOptions): Generator<ZipStream> {
  for (const [name, text] of Object.entries(more)) yield {name, pieces: [Buffer.from(text)]}
  yield {name: 'application-config/server.xml', pieces: [Buffer.from(serverXml)]}
  yield {name: 'application-config/confluence.cfg.xml', pieces: [Buffer.from(confluenceCfg)]}
  for (let index = rotated - 1; index >= 0; index--) {
    const name = `application-logs/atlassian-confluence.log${index === 0 ? '' : `.${index}`}`
    yield {name, pieces: generateLog({bytes: bytes / rotated, seed: seed + index, signatures})}
  }
  yield {name: 'tomcat-logs/conf_access_log.2023-01-15.log', pieces: accessLog(bytes / 100, seed)}
  yield {name: 'customisations/logo.png', pieces: [picture(seed)]}
  yield {name: 'healthchecks/healthchecks.txt', pieces: [Buffer.from('All checks passed.\n')]}
  yield {name: 'tomcat-logs/host-manager.2023-01-15.log', pieces: []}
}

const serverXml = `<?xml version="1.0" encoding="UTF-8"?>
<Server port="8000" shutdown="SHUTDOWN">
  <Service name="Tomcat-Standalone">
    <Connector port="8090" maxThreads="48" relaxedPathChars="[]|" relaxedQueryChars="[]|{}^&#x5c;&#x60;&quot;&lt;&gt;"/>
    <Engine name="Standalone" defaultHost="localhost"><Host name="localhost" appBase="webapps"/></Engine>
  </Service>
</Server>
`

const confluenceCfg = `<?xml version="1.0" encoding="UTF-8"?>
<confluence-configuration>
  <setupStep>complete</setupStep>
  <properties><property name="hibernate.c3p0.max_size">60</property></properties>
</confluence-configuration>
`

function* accessLog(bytes: number, seed: number): Generator<Uint8Array> {
  const random = seededRandom(seed)
  for (let written = 0; written < bytes; ) {
    const lines = Array.from({length: 500}, () => {
      const [hour, minute, second] = [24, 60, 60].map(limit => String(random.below(limit)).padStart(2, '0'))
      return `[15/Jan/2023:${hour}:${minute}:${second} +0900] user${random.below(400)} http-nio-8090-exec-${random.below(48)} 192.0.2.${random.below(250)} GET /pages/viewpage.action?pageId=${random.below(99999)} HTTP/1.1 200 ${random.below(900)}ms ${random.below(90000)} - Mozilla/5.0\n`
    })
    const piece = Buffer.from(lines.join(''))
    written += piece.length
    yield piece
  }
}

function picture(seed: number): Uint8Array {
  const random = seededRandom(seed)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    Uint8Array.from({length: 20_000}, () => random.below(256)),
  ])
}
