import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {langs} from '../../src/model/lang.ts'
import {measureRanks} from './measure-ranks.ts'

/** `npm run ranks`: measures where the answers of the query sets stand and keeps it as what later changes are held to. */
const ranks = await measureRanks()
writeFileSync(fileURLToPath(new URL('ranks.json', import.meta.url)), `${JSON.stringify(ranks, undefined, 2)}\n`)
for (const lang of langs) console.log(`${lang}: MRR@10 ${ranks[lang].mrr.toFixed(3)}`)
