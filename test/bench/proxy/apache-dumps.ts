import {compareDump, isSame} from '../../servers/compare-dump.ts'
import {generateApache} from '../../servers/generate-apache.ts'
import {wholeApache} from '../../servers/whole-apache.ts'

export interface DumpFigures {
  readonly compared: number
  readonly same: number
  /** Directives and sections that httpd dumped. */
  readonly directives: number
}

/**
 * Compares what is left of Apache configurations after `Define`, conditions and `Include` with what
 * `apache2 -t -D DUMP_CONFIG` prints, until `count` are compared. From the environment: CONFIGS (40), SEED.
 */
export async function compareApacheDumps(count: number, seed: number): Promise<DumpFigures> {
  const apache = await wholeApache()
  const figures = {compared: 0, same: 0, directives: 0}
  try {
    for (const config of generateApache(seed, count * 10)) {
      if (figures.compared === count) break
      const comparison = await compareDump(apache, config)
      // What httpd refuses has no dump.
      if (!comparison || comparison.dumped.length < 2) continue
      figures.compared += 1
      figures.directives += comparison.dumped.length
      if (isSame(comparison)) figures.same += 1
    }
    return figures
  } finally {
    await apache.remove()
  }
}

if (process.argv[1] === import.meta.filename) {
  const {CONFIGS = '40', SEED = '5'} = process.env
  const {compared, same, directives} = await compareApacheDumps(Number(CONFIGS), Number(SEED))
  console.log(`${same} of ${compared} configurations (${directives} directives) are read as DUMP_CONFIG prints them.`)
}
