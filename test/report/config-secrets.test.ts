import {describe, expect, it} from 'vitest'
import type {Diagnosis} from '../../src/model/diagnosis.ts'
import {type Lang, langs} from '../../src/model/lang.ts'
import {answer} from '../../src/report/answer.ts'
import {toTerminal} from '../../src/report/to-terminal.ts'
import {writeReport} from '../../src/report/write-report.ts'
import {writeShareLink} from '../../src/report/write-share-link.ts'
import {diagnoseTexts, readKnowledge} from '../diagnosis/read-case.ts'

const knowledge = await readKnowledge()

const texts = {
  'wiki.conf': `<VirtualHost *:443>
  # 接続パスワード: Wasabi70x, and Wasabi73 for AJP
  ServerName wiki.example.com
  SSLEngine on
  AuthLDAPBindPassword "Wasabi71 and more"
  RequestHeader set Authorization "Basic V2FzYWJpNzI6eA=="
  ProxyPass /synchrony http://localhost:8091/synchrony
  ProxyPass / ajp://localhost:8009/ secret=Wasabi73
  RequestHeader set X-Api-Key "Wasabi74"
  SetEnv DB_PASSWORD Wasabi75
</VirtualHost>
`,
  'wiki-nginx.conf': `server {
  listen 443 ssl;
  server_name wiki.example.com;
  location / {
    proxy_set_header Authorization "Basic V2FzYWJpNzY6eA==";
    proxy_pass http://127.0.0.1:8090/;
    proxy_set_header X-Api-Key Wasabi77;
    set $api_key "Wasabi78";
  }
}
`,
}
const secrets = ['Wasabi7', 'V2FzYWJpN']

/** Every way in which an answer leaves or is shown, without redaction. */
const exits: Readonly<Record<string, (diagnosis: Diagnosis, lang: Lang) => string>> = {
  markdown: (diagnosis, lang) => writeReport(diagnosis, knowledge, {format: 'markdown', lang, site: null}),
  json: (diagnosis, lang) => writeReport(diagnosis, knowledge, {format: 'json', lang, site: null}),
  sarif: (diagnosis, lang) => writeReport(diagnosis, knowledge, {format: 'sarif', lang, site: null}),
  terminal: (diagnosis, lang) => toTerminal(answer(diagnosis, knowledge, lang), link => link, true),
  'print and page': (diagnosis, lang) =>
    JSON.stringify(answer(diagnosis, knowledge, lang), (key, value: unknown) =>
      ['patch', 'patched', 'secrets'].includes(key) ? undefined : value,
    ),
  link: diagnosis => writeShareLink(diagnosis),
}

describe('secrets of configurations, without redaction', () => {
  const diagnosis = diagnoseTexts(texts, knowledge)

  describe.each(langs)('in %s', lang => {
    it.each(Object.entries(exits))('are masked: %s', (name, exit) => {
      const left = exit(diagnosis, lang)
      expect(secrets.filter(secret => left.includes(secret))).toEqual([])
      if (name !== 'link' && name !== 'sarif') expect(left).toContain('••••')
    })
  })

  it('are at hand on the page for whoever asks for them, beside their masks', () => {
    const {listings} = answer(diagnosis, knowledge, 'en')
    const hidden = listings.flatMap(({runs}) => runs.flatMap(({lines}) => lines.flatMap(each => each.secrets)))
    expect(hidden.map(({value}) => value)).toEqual(
      expect.arrayContaining(['Wasabi71 and more', 'V2FzYWJpNzI6eA==', 'Wasabi73', 'Wasabi74', 'Wasabi75', 'Wasabi77']),
    )
  })

  it('stay in the corrected file and in the patch for it', () => {
    const {listings} = answer(diagnosis, knowledge, 'en')
    const fixes = listings.flatMap(({notes}) => notes.flatMap(note => note.fixes))
    expect(fixes.length).toBeGreaterThan(1)
    for (const {patched, patch, fileName} of fixes) {
      const text = new TextDecoder().decode(patched ?? undefined)
      expect(text).toContain(fileName === 'wiki.conf' ? '"Wasabi71 and more"' : 'X-Api-Key Wasabi77;')
      expect(text).not.toContain('••')
      expect(patch).not.toContain('••')
    }
  })

  it('are no part of what is searched for', () => {
    const {inputs} = answer(
      diagnoseTexts({'.htpasswd': 'kanri:$apr1$Wasabi79$abcdefghijklmnop\n'}, knowledge),
      knowledge,
      'en',
    )
    expect(inputs[0]?.searchFor).toBe('kanri:••••')
  })

  it('are masked where a captured value is nothing but a secret', () => {
    const [finding] = diagnosis.findings.filter(({fixes}) => fixes.length > 0)
    if (!finding) throw new Error('no finding')
    const captured = {...diagnosis, findings: [{...finding, facts: {...finding.facts, near: 'with Wasabi73 at hand'}}]}
    expect(exits.json?.(captured, 'en')).toContain('with •••• at hand')
  })
})
