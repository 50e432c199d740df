import type {Lang} from '../model/lang.ts'
import {cliHelpEn} from '../wording/cli-help.en.ts'
import {cliHelpJa} from '../wording/cli-help.ja.ts'
import type {Home} from './home.ts'

/** What a call looks like, of each command. */
const examples: Readonly<Record<string, readonly string[]>> = {
  diagnose: [
    'shindan diagnose atlassian-confluence.log /etc/apache2/sites-enabled/wiki.conf',
    'shindan diagnose --markdown support.zip > ticket.md',
  ],
  logs: ['shindan logs atlassian-confluence.log atlassian-confluence.log.1', 'zcat old.log.gz | shindan logs -'],
  config: ['shindan config --fix wiki.conf', 'shindan config --write --remedy add-nocanon wiki.conf'],
  redact: ['shindan redact atlassian-confluence.log > redacted.log', 'shindan redact --out redacted logs/'],
  qsh: [
    'shindan qsh hash GET "https://wiki.example.com/wiki/x?b=2" --context /wiki',
    'shindan qsh prove "report (1).pdf" --config wiki.conf',
    'shindan qsh predict --config wiki.conf --targets list.txt',
  ],
  search: ['shindan search "Failure during JWT authentication"'],
  gate: ['shindan gate', 'shindan gate --stamp pkix-path-building-failed'],
  'new-article': ['shindan new-article pkix-path-building-failed'],
  pack: ['shindan pack app', 'shindan pack offline --out /media/usb', 'shindan pack portal --out /srv/kb'],
  'lint-app': ['shindan lint-app dist/shindan-0.1.0.jar', 'shindan lint-app src/main/resources/atlassian-plugin.xml'],
  'check-embed': ['shindan check-embed https://kb.example.com/embed/v1/'],
}

const checking: readonly string[] = ['diagnose', 'logs', 'config']

/** `shindan --help`: all that can be called here. */
export function generalHelp({commands}: Home, lang: Lang): string {
  const words = helpWords(lang)
  const blocks = Object.keys(commands).flatMap(name => [
    textOf(name, lang),
    ...(name === checking.at(-1) ? [`\n${words.reports}\n`] : []),
  ])
  return [words.intro, blocks.join(''), words.everywhere].join('\n')
}

/** `shindan COMMAND --help`. */
export function commandHelp(name: string, lang: Lang): string {
  const words = helpWords(lang)
  const calls = (examples[name] ?? []).map(example => `  ${example}\n`).join('')
  const reports = checking.includes(name) ? words.reports : ''
  return [`${textOf(name, lang)}${reports}`, `${words.examples}\n${calls}`, words.everywhere].join('\n')
}

function helpWords(lang: Lang): typeof cliHelpEn {
  return lang === 'ja' ? cliHelpJa : cliHelpEn
}

function textOf(name: string, lang: Lang): string {
  const texts: Readonly<Record<string, string>> = helpWords(lang).commands
  return texts[name] ?? ''
}
