import {describe, expect, it} from 'vitest'
import type {Diagnosis} from '../../src/model/diagnosis.ts'
import {diagnoseTexts, readKnowledge, readSample} from './read-case.ts'

const knowledge = await readKnowledge()
const [seedLog, namedLog, otherLog, plain, nocanon] = await Promise.all(
  ['qsh-one-line.log', 'qsh-named.log', 'other-exception.log', 'plain.conf', 'nocanon.conf'].map(readSample),
)
const oneLineHost =
  '<VirtualHost *:80> ServerName confluence.example.com ProxyPreserveHost On ProxyPass / http://localhost:8090/ ProxyPassReverse / http://localhost:8090/ </VirtualHost>'

function statuses({verdicts}: Diagnosis): Readonly<Record<string, string>> {
  return Object.fromEntries(verdicts.map(({cause, status}) => [cause, status]))
}

function run(texts: Readonly<Record<string, string | undefined>>): Diagnosis {
  const given = Object.entries(texts).map(([name, text]) => [name, text ?? ''] as const)
  return diagnoseTexts(Object.fromEntries(given), knowledge)
}

describe('diagnose', () => {
  it('confirms the first cause from the log of the first article and a plain virtual host', () => {
    const diagnosis = run({'seed.log': seedLog, 'wiki.conf': plain})
    expect(statuses(diagnosis)).toEqual({
      'path-reencoded': 'confirmed',
      'slash-mismatch': 'ruled-out',
      'second-hop': 'possible',
      'token-for-another-url': 'possible',
    })
    const rule = diagnosis.findings.find(({check}) => check === 'path-reencoded')
    expect(rule?.fixes.map(({remedy}) => remedy)).toContain('add-nocanon')
  })

  it('confirms it from a virtual host whose breaks are lost, and says that they were restored', () => {
    const diagnosis = run({'seed.log': seedLog, 'paste 1': oneLineHost})
    expect(statuses(diagnosis)['path-reencoded']).toBe('confirmed')
    expect(diagnosis.inputs[1]?.notes.map(({id}) => id)).toContain('config-breaks-restored')
  })

  it('holds the first cause likely with the log alone and asks for the proxy configuration', () => {
    const diagnosis = run({'seed.log': seedLog})
    expect(statuses(diagnosis)['path-reencoded']).toBe('likely')
    expect(diagnosis.verdicts[0]?.needs).toContain('reverse-proxy')
  })

  it('waits with the virtual host alone', () => {
    expect(statuses(run({'wiki.conf': plain}))).toEqual({'path-reencoded': 'waiting'})
  })

  it('rules the first cause out with nocanon in place, and the next one without a proof becomes likely', () => {
    expect(statuses(run({'seed.log': seedLog, 'wiki.conf': nocanon}))).toEqual({
      'path-reencoded': 'ruled-out',
      'slash-mismatch': 'ruled-out',
      'second-hop': 'likely',
      'token-for-another-url': 'possible',
    })
  })

  it('asks the route with the logged path, spelt as Confluence writes links', () => {
    expect(statuses(run({'named.log': namedLog, 'wiki.conf': plain}))['path-reencoded']).toBe('confirmed')
  })

  it('does not confirm for a path that the proxy leaves as it is, with the file or without', () => {
    const log = namedLog?.replace('Quarterly%20report%20(final).pdf', 'report.pdf')
    const withFile = run({'report.log': log, 'wiki.conf': plain})
    expect(withFile.verdicts.find(({cause}) => cause === 'path-reencoded')).toMatchObject({
      status: 'possible',
      reasons: [{id: 'path-unchanged'}],
    })
    expect(statuses(withFile)['second-hop']).toBe('likely')
    const alone = statuses(run({'report.log': log}))
    expect(alone['path-reencoded']).toBe('possible')
    expect(alone['slash-mismatch']).toBe('likely')
  })

  it('does not take another exception for this problem', () => {
    const diagnosis = run({'other-exception.log': otherLog, 'wiki.conf': nocanon})
    expect(diagnosis.findings).toEqual([])
    expect(diagnosis.verdicts).toEqual([])
    expect(diagnosis.unmatched).toHaveLength(1)
  })

  it('adds up the same problem over two logs', () => {
    const diagnosis = run({'a.log': seedLog, 'b.log': namedLog})
    const symptom = diagnosis.findings.find(({check}) => check === 'qsh-mismatch')
    expect(symptom).toMatchObject({count: 2})
    expect(symptom?.places.map(({input}) => input)).toEqual([0, 1])
    expect(symptom?.variants).toHaveLength(2)
  })

  it('answers inputs it cannot read with a note and nothing else', () => {
    const diagnosis = run({empty: '', dialog: 'Unexpected response status code 401 from wiki.example.com'})
    expect(diagnosis.inputs.map(({kind}) => kind)).toEqual(['unknown', 'unknown'])
    expect(diagnosis.inputs.every(({notes}) => notes.length > 0)).toBe(true)
    expect(diagnosis.verdicts).toEqual([])
  })
})
