import {describe, expect, it} from 'vitest'
import {restarts} from '../../src/report/restarts.ts'
import {writeServerMinutes} from '../../src/report/server-minutes.ts'
import {diagnoseTexts, readKnowledge} from '../diagnosis/read-case.ts'

const knowledge = await readKnowledge()

const tomcat = (time: string) =>
  `08-Jan-2024 ${time}:03.507 INFO [main] org.apache.catalina.startup.Catalina.start Server startup in [440] milliseconds\n`
const confluence = (time: string) =>
  `2024-01-08 ${time}:01,123 INFO [Catalina-utility-1] [com.atlassian.confluence.lifecycle] contextInitialized Starting Confluence 8.5.4 [build 9012 based on commit hash 1] - synchrony version 5\n`

function startsOf(files: Readonly<Record<string, string>>): readonly string[] {
  return restarts(diagnoseTexts(files, knowledge).findings).map(at => writeServerMinutes(at).slice(11))
}

describe('restarts', () => {
  it('takes what Confluence says and what Tomcat says minutes later for one start', () => {
    const files = {
      'catalina.out': tomcat('09:07') + tomcat('15:30'),
      'atlassian-confluence.log': confluence('09:00') + confluence('12:00'),
    }
    expect(startsOf(files)).toEqual(['09:00', '12:00', '15:30'])
  })

  it('keeps starts apart that follow each other closely', () => {
    const log = confluence('09:00') + tomcat('09:02') + confluence('09:03') + tomcat('09:04') + tomcat('09:06')
    expect(startsOf({'catalina.out': log})).toEqual(['09:00', '09:03', '09:06'])
  })

  it('does not count a start twice that stands in two logs', () => {
    const files = {
      'catalina.out': confluence('09:00') + tomcat('09:01'),
      'atlassian-confluence.log': confluence('09:00'),
    }
    expect(startsOf(files)).toEqual(['09:00'])
  })
})
