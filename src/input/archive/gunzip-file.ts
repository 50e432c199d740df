import type {ByteFile} from '../byte-file.ts'
import type {ByteSource} from '../byte-source.ts'
import {gunzipSource} from './gunzip-source.ts'
import type {MemberSource} from './member-source.ts'
import {quickSource} from './quick-source.ts'
import type {ReadBudget} from './read-budget.ts'

/** The bytes that a gzip file stands for. `packed`: its bytes from the beginning, opened by whoever asks. */
export function gunzipFile(file: ByteFile, packed: ByteSource, budget: ReadBudget): MemberSource {
  return quickSource(gunzipSource(packed, budget), () => file.open(), budget)
}
