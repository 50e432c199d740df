import type {JvmModel, JvmOption} from '../../model/jvm-model.ts'
import type {PropertyModel} from '../../model/property-model.ts'
import {correctFlag} from '../jvm/correct-flag.ts'
import {decideByCheck} from './decide-by-check.ts'
import type {Rule, RuleFinding} from './rule.ts'

/**
 * An option that the JVM does not see as it is meant. With most it does not start; what a colon follows in the place of an
 * equals sign it sets to nothing. Pages on the web, Atlassian's among them, print two hyphens where one belongs.
 *
 * @example {"name": "two-hyphens.setenv.sh", "kind": "setenv", "finds": "error"}
 *   CATALINA_OPTS="-Xms2048m -Xmx2048m $CATALINA_OPTS"
 *   CATALINA_OPTS="--Datlassian.upm.signature.check.disabled=true $CATALINA_OPTS"
 * @example {"name": "colon.setenv.sh", "kind": "setenv", "finds": "warning"}
 *   CATALINA_OPTS="-Dsynchrony.port:8092 $CATALINA_OPTS"
 * @example {"name": "space.setenv.bat", "kind": "setenv", "finds": "error"}
 *   set CATALINA_OPTS=-Xms2048m -Xmx 2048m %CATALINA_OPTS%
 * @example {"name": "upm.properties", "kind": "upm-properties", "finds": "warning"}
 *   -Dupm.plugin.upload.enabled=true
 * @example {"name": "right.setenv.sh", "kind": "setenv"}
 *   CATALINA_OPTS="-Xms2048m -Xmx2048m $CATALINA_OPTS"
 *   CATALINA_OPTS="-Datlassian.upm.signature.check.disabled=true $CATALINA_OPTS"
 */
export const jvmFlagTypo: Rule = {
  id: 'jvm-flag-typo',
  needs: ['setenv'],
  remedies: ['correct-flag'],
  check,
  decide: decideByCheck(check),
}

type Found = Omit<RuleFinding, 'model' | 'site' | 'route'>

function check(models: Parameters<Rule['check']>[0]): ReturnType<Rule['check']> {
  const findings = models.flatMap(({jvm, upm}, model) =>
    [...(jvm ? inOptions(jvm) : []), ...(upm ? inProperties(upm) : [])].map(
      (found): RuleFinding => ({...found, model, site: null, route: null}),
    ),
  )
  return {findings, questions: []}
}

function inOptions({options}: JvmModel): readonly Found[] {
  return options.flatMap((option, index): readonly Found[] => {
    const {written, span, statement, conditional} = option
    const next = options[index + 1]
    const joined = next && goesOn(option, next) && next.statement.from === statement.from ? next : undefined
    const whole = joined ? `${written} ${joined.written}` : written
    const found = correctFlag(whole)
    if (!found) return []
    return [
      {
        severity: found.silent ? 'warning' : 'error',
        certainty: conditional ? 'likely' : 'certain',
        span: joined ? {from: span.from, to: joined.span.to} : span,
        within: statement,
        facts: {fault: found.fault, text: masked(whole), right: masked(found.right)},
      },
    ]
  })
}

/** Whether the next word is what an option lacks. */
function goesOn({kind, name, value}: JvmOption, next: JvmOption): boolean {
  if (next.kind !== 'word') return false
  if (kind === 'memory') return value?.known === true && value.value === '' && /^\d/u.test(next.written)
  return kind === 'property' && (name === '' ? next.written.includes('=') : value === null && /^=./u.test(next.written))
}

/** A property that is written as an option: Java takes the hyphen and the `D` for the beginning of its name. */
function inProperties({properties}: PropertyModel): readonly Found[] {
  return properties.flatMap(({name, span}): readonly Found[] => {
    const right = name.replace(/^-+D?/u, '')
    if (right === name || right === '') return []
    const at = {from: span.from, to: span.from + name.length}
    return [
      {
        severity: 'warning',
        certainty: 'certain',
        span: at,
        within: span,
        facts: {fault: 'property', text: name, right},
      },
    ]
  })
}

/** An option without a secret in it. */
function masked(written: string): string {
  return written.replace(/(passw(?:or)?d|passphrase|secret|token)([^=:]*[=:]).*$/isu, '$1$2…')
}
