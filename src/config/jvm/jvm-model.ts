import type {ConfigModel} from '../../model/config-model.ts'
import type {JvmOption} from '../../model/jvm-model.ts'
import type {Span} from '../../model/span.ts'
import {isSecretName} from '../secret-names.ts'
import {fillTemplates} from '../template-mark.ts'
import {readBatch} from './read-batch.ts'
import {readOption} from './read-option.ts'
import {readShell} from './read-shell.ts'
import type {Assignment, Script} from './script.ts'
import {splitOptions} from './split-options.ts'

/** Variables whose words the JVM gets: `CATALINA_OPTS`, `JVM_SUPPORT_RECOMMENDED_ARGS`, `START_CONFLUENCE_JAVA_OPTS`. */
const optionVariable = /(?:OPTS|ARGS|OPTIONS)$/iu

/** What belongs to Windows alone. */
const batch = /^[ \t]*@?(?:set[ \t]+"?\w+=|rem\b|echo[ \t]+off\b|setlocal\b|goto[ \t])/imu

/** `-Djavax.net.ssl.keyStorePassword=…`, in comments too. */
const setting = /-D([\w.-]{1,300})=((?:[^\s"'\\]|\\(?=[^"]))+)/gu

/** Reads a start script of either system, or a list of options. */
export function readScript(given: string): Script {
  const text = fillTemplates(given)
  return batch.test(text) ? readBatch(text) : readShell(text)
}

/** What a start script or a list of options gives to the JVM. */
export function jvmModel(given: string): ConfigModel {
  const text = fillTemplates(given)
  const script = readScript(given)
  const options =
    script.assignments.length > 0
      ? script.assignments.filter(({name}) => optionVariable.test(name)).flatMap(each => optionsOf(text, given, each))
      : listed(text, given, script.comments)
  const secrets = [...given.matchAll(setting)].flatMap(
    ({0: whole, 1: name = '', 2: value = '', index}): readonly Span[] => {
      const to = index + whole.length
      return isSecretName(name) ? [{from: to - value.length, to}] : []
    },
  )
  return {sites: [], gaps: [], marks: [], jvm: {options}, secrets}
}

function optionsOf(text: string, given: string, {name, span, conditional, pieces}: Assignment): readonly JvmOption[] {
  return pieces.flatMap(piece =>
    splitOptions(text, piece.span).flatMap(word =>
      isVariable(given, word)
        ? []
        : [{...readOption(given, word), span: word, statement: span, variable: name, quote: piece.quote, conditional}],
    ),
  )
}

/** Brings in the options of another variable, of this one as it was before, or of a template. */
function isVariable(text: string, {from, to}: Span): boolean {
  return to - from < longestReference && references.test(text.slice(from, to))
}

const longestReference = 1000
const references =
  /^(?:\$\{[^}]*\}|\$\w+|\$\([^)]*\)|%\w+%|!\w+!|`[^`]*`|\{\{[^}]*\}\}|\{%[^%]*%\}|<%[^%]*%>|@@\w+@@)+$/u

/** The options of a text that assigns nothing; words of prose around them are none. */
function listed(text: string, given: string, comments: readonly Span[]): readonly JvmOption[] {
  const options: JvmOption[] = []
  let from = 0
  let next = 0
  while (from < text.length) {
    const feed = text.indexOf('\n', from)
    const end = feed === -1 ? text.length : feed
    while (next < comments.length && (comments[next]?.to ?? 0) <= from) next += 1
    const line = {from, to: Math.max(from, Math.min(end, comments[next]?.from ?? end))}
    for (const span of splitOptions(text, line)) {
      const option = readOption(given, span)
      if (option.kind === 'word' && !/^["']?[\p{Pd}\u2212\u30fcD]/u.test(option.name)) continue
      options.push({...option, span, statement: {from, to: end}, variable: null, quote: null, conditional: false})
    }
    from = end + 1
  }
  return options
}
