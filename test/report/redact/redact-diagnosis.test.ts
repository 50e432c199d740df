import {describe, expect, it} from 'vitest'
import {redactDiagnosis} from '../../../src/report/redact/redact-diagnosis.ts'
import {redactor} from '../../../src/report/redact/redactor.ts'
import {writeReport} from '../../../src/report/write-report.ts'
import {diagnoseTexts, readKnowledge, readSample} from '../../diagnosis/read-case.ts'

const knowledge = await readKnowledge()
const log = await readSample('qsh-named.log')

describe('a redacted diagnosis', () => {
  it('knows a name from another input, wherever it stands', () => {
    const event = log.replace('Failure during JWT', 'mizuno says: Failure during JWT')
    const other = '2024-01-08 09:33:00,000 ERROR [main] [example.Job] run failed\n -- userName: mizuno\n'
    const made = redactor()
    const diagnosis = redactDiagnosis(diagnoseTexts({'mizuno.log': event, 'b.log': other}, knowledge), made)
    const options = {format: 'markdown', lang: 'en', site: null, redact: made.redact} as const
    const report = writeReport(diagnosis, knowledge, options)
    expect(report).not.toContain('mizuno')
    expect(report).toContain('user-1 says: Failure')
  })

  it('leaves the names of files where tools need them', () => {
    const diagnosis = diagnoseTexts({'10.9.8.7.log': log}, knowledge)
    expect(redactDiagnosis(diagnosis, redactor(), true).inputs[0]?.name).toBe('10.9.8.7.log')
    expect(redactDiagnosis(diagnosis, redactor()).inputs[0]?.name).toBe('address-1.log')
  })

  it('learns what stands near a place where the texts are too large to be learned whole', {timeout: 60_000}, () => {
    const filler = '2024-01-08 09:32:00,000 INFO [main] [example.Job] run Nothing happened here at all\n'.repeat(52_000)
    const near = '2024-01-08 09:33:00,000 INFO [main] [example.Job] run done\n -- userName: mizuno\n'
    const event = log.replace('Failure during JWT', 'mizuno says: Failure during JWT')
    const made = redactor()
    const diagnosis = redactDiagnosis(diagnoseTexts({'a.log': filler + near + event}, knowledge), made)
    const options = {format: 'markdown', lang: 'en', site: null, redact: made.redact} as const
    expect(writeReport(diagnosis, knowledge, options)).not.toContain('mizuno')
  })
})
