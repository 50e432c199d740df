import {describe, expect, it} from 'vitest'
import {readConfig} from '../../../src/config/read-config.ts'
import {check} from '../check.ts'
import {sourceOf} from '../source-of.ts'

const templates: readonly (readonly [string, string])[] = [
  ['ProxyPass / http://{{ host }}:8090/', '{{ host }}'],
  ['ProxyPass / "http://<%= @host %>:8090/"', '<%= @host %>'],
  ['ProxyPass / http://@@HOST@@:8090/', '@@HOST@@'],
  ['{% if proxied %}\nProxyPass / http://localhost:8090/\n{% endif %}', '{% if proxied %}'],
  ['<% if @proxied -%>\nProxyPass / http://localhost:8090/\n<% end -%>', '<% if @proxied -%>'],
  ['ProxyPass {{ path }} http://localhost:8090/', '{{ path }}'],
]

describe('a template of an Apache configuration', () => {
  it.each(templates)('is named and nothing is claimed about what it leaves open: %s', (text, mark) => {
    const {notes, model} = readConfig(sourceOf(text))
    const named = notes.map(({id, span}) => [id, span ? text.slice(span.from, span.to) : ''])
    expect(named).toEqual([['template', mark]])
    expect(model.sites.length).toBeLessThanOrEqual(1)
    const {findings, questions} = check(text)
    expect(findings).toEqual([])
    expect(questions.map(({why}) => why)).toContain('template')
  })

  it('is judged where nothing is left open', () => {
    const text = `<VirtualHost *:80>\nServerName {{ name }}\nProxyPass / http://localhost:8090/\n{% include 'x' %}\n</VirtualHost>\n`
    expect(check(text).findings.map(({check: rule}) => rule)).toContain('path-reencoded')
  })

  it.each(['LogFormat "<%h> %{Referer}i -> %U" own', 'RewriteCond %{HTTP:X} ^a{2}$', 'ServerAdmin a@@b'])(
    'is not seen in %s',
    text => {
      expect(readConfig(sourceOf(text)).notes.filter(({id}) => id === 'template')).toEqual([])
    },
  )
})
