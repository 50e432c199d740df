import type {Span} from '../../model/span.ts'
import type {ConfigNoteId} from '../config-note-id.ts'
import type {SyntaxProblem} from '../dialect.ts'
import {templateMark} from '../template-mark.ts'
import {checkArguments} from './check-arguments.ts'
import {define, noDefinitions} from './definitions.ts'
import {directiveContext, isDirective, isSection} from './directives.ts'
import {type ExpandedWord, expandVariables} from './expand-variables.ts'
import {isMisspelt} from './is-misspelt.ts'
import {isPerDirectory} from './is-per-directory.ts'
import {moduleAnswer} from './module-answer.ts'
import type {ApacheTree} from './parse-apache.ts'
import type {NamedLine} from './read-line.ts'
import {versionAnswer} from './version-answer.ts'

/** A section that is open, by its name in lower case. */
export interface OpenSection {
  readonly name: string
  readonly line: NamedLine
  /** A condition that httpd decides while it reads: its end has to stand alone on a line. */
  readonly conditional: boolean
  /** This section and those around it that decide what may stand in it, each once. */
  readonly around: readonly string[]
  /** The innermost section, this one included, that is no condition. */
  readonly inner: string
  /** The last section that stood in this one, for `<Else>`. */
  last: string
  /** Whether it holds what an access rule needs. */
  requires: boolean
}

/**
 * What httpd 2.4 refuses: names that are misspelt, directives in the wrong section, wrong arguments, tags that do not fit.
 * Directives of modules that are not known here are passed over, and so is what stands in conditions that depend on the
 * server. Sections that the text's end cuts off are left to the tree. Compared with `apache2 -t` in
 * test/servers/apache-syntax.test.ts. httpd: ap_build_config_sub, ap_soak_end_container (server/config.c).
 */
export function checkSyntax({lines}: ApacheTree, text: string): readonly SyntaxProblem[] {
  const problems: SyntaxProblem[] = []
  const root: OpenSection = {
    name: '',
    line: blank,
    conditional: true,
    around: [],
    inner: '',
    last: '',
    requires: false,
  }
  const stack: OpenSection[] = []
  const whole = /^[ \t]*(?:<VirtualHost|Listen|LoadModule|ServerRoot)\s/imu.test(text)
  const skipped: {readonly name: string; readonly line: NamedLine; readonly answer: ConditionAnswer}[] = []
  /** How many sections of a name are open. */
  const opened = new Map<string, number>()
  const definitions = noDefinitions()
  const loaded = new Set<string>()
  let inMacro = 0
  const report = (id: ConfigNoteId, span: Span): void => {
    problems.push({id, span})
  }

  const close = (line: NamedLine): void => {
    const [tag = ''] = line.joined.text.trim().split(/\s/u)
    const name = tag.slice(2).replace(/>$/u, '').toLowerCase()
    const top = stack.at(-1)
    const depth = opened.get(name) ? stack.findLastIndex(section => section.name === name) : -1
    if (!top || depth === -1) {
      report('text-unexpected', line.content)
      return
    }
    const written = top.conditional ? line.joined.text.trim() : tag
    if (depth === stack.length - 1 && !written.endsWith('>')) report('text-unexpected', line.content)
    else if (top.conditional && depth === stack.length - 1 && /\s/u.test(written))
      report('text-unexpected', line.content)
    else if (depth < stack.length - 1) report('not-closed', top.line.content)
    for (const section of stack.splice(depth)) {
      opened.set(section.name, (opened.get(section.name) ?? 1) - 1)
      if (section.name === 'macro') inMacro -= 1
      if (/^require(?:all|any|none)$/u.test(section.name) && !section.requires) {
        report('arguments-wrong', section.line.content)
      }
    }
  }

  const skip = (line: NamedLine): void => {
    const [tag = ''] = line.joined.text.trim().split(/\s/u)
    const top = skipped.at(-1)
    if (line.kind === 'open') {
      skipped.push({name: tag.slice(1).replace(/>$/u, '').toLowerCase(), line, answer: 'no'})
    } else if (tag.slice(2, -1).toLowerCase() === top?.name) skipped.pop()
    else {
      report('not-closed', top?.line.content ?? line.content)
      skipped.pop()
    }
  }

  const open = (line: NamedLine, name: string, args: readonly ExpandedWord[]): void => {
    const parent = stack.at(-1) ?? root
    const answer = conditionAnswer(
      name,
      args.map(({text: word}) => word),
      {names: definitions.names, loaded},
    )
    const conditional = answer !== null
    const decides = !conditional && !parent.around.includes(name) && (sectionContexts[name] || isPerDirectory(name))
    const section = {
      name,
      line,
      conditional,
      around: decides ? [...parent.around, name] : parent.around,
      inner: conditional ? parent.inner : name,
      last: '',
      requires: false,
    }
    if (args.length > 0 && !line.joined.text.includes('>')) report('not-closed', line.content)
    else if (!isSection(name)) {
      if (isMisspelt(name) && !templateMark(name)) report('directive-unknown', line.content)
    } else if (inMacro === 0) {
      const id = misplaced(name, args.length, parent.around, whole) ?? checkArguments(`<${name}`, args, {line, parent})
      if (id) report(id, line.content)
    }
    if (!conditional) parent.last = name
    if (/^require/u.test(name)) parent.requires = true
    if (answer === 'no' || answer === 'unknown') skipped.push({name, line, answer})
    else {
      if (name === 'macro') inMacro += 1
      stack.push(section)
      opened.set(name, (opened.get(name) ?? 0) + 1)
    }
  }

  const read = (line: NamedLine, name: string, args: readonly ExpandedWord[]): void => {
    const [first] = args
    define(definitions, name, args)
    if (name === 'loadmodule' && first) loaded.add(first.text)
    const parent = stack.at(-1) ?? root
    if ((name === 'require' && !/^not$/iu.test(first?.text ?? '')) || name === 'use') parent.requires = true
    if (inMacro > 0) return
    if (!isDirective(name, true)) {
      if (isMisspelt(name) && !templateMark(line.joined.text)) report('directive-unknown', line.content)
      return
    }
    const id = misplaced(name, args.length, parent.around, whole) ?? checkArguments(name, args, {line, parent})
    if (id) report(id, line.content)
  }

  for (const line of lines) {
    if (!('name' in line)) continue
    if (problems.length >= mostProblems) break
    if (skipped.length > 0) {
      if (line.kind !== 'directive') skip(line)
    } else if (line.kind === 'close') close(line)
    else {
      const expanded = expandVariables(line, definitions.values)
      const name = expanded.name.replace(/>$/u, '').toLowerCase()
      if (line.kind === 'open') open(line, name, expanded.args)
      else read(line, name, expanded.args)
    }
  }
  // Where the condition may hold, httpd takes the end of the text for that of the section.
  const [outermost] = skipped
  if (outermost?.answer === 'no') report('not-closed', outermost.line.content)
  return problems
}

/** Beyond these a text is no configuration. */
const mostProblems = 500

const blank: NamedLine = {
  kind: 'open',
  span: {from: 0, to: 0},
  content: {from: 0, to: 0},
  name: '',
  args: [],
  trailing: null,
  joined: {text: '', to: 0, spanOf: () => ({from: 0, to: 0})},
}

type ConditionAnswer = 'yes' | 'no' | 'unknown'

/** Whether httpd reads what stands in a condition; null for other sections. */
function conditionAnswer(
  name: string,
  words: readonly string[],
  {names, loaded}: {readonly names: ReadonlySet<string>; readonly loaded: ReadonlySet<string>},
): ConditionAnswer | null {
  const [word = ''] = words
  const negated = word.startsWith('!')
  const subject = word.replace(/^!/u, '')
  switch (name) {
    case 'ifmodule':
      if (words.length > 1 && !negated) return 'no'
      if (moduleAnswer(subject, loaded) === 'unknown' || words.length > 1) return 'unknown'
      return negated ? 'no' : 'yes'
    case 'ifdefine':
      return names.has(subject) === negated ? 'no' : 'yes'
    case 'ifversion':
      return versionAnswer(words) ?? 'unknown'
    case 'iffile':
    case 'ifdirective':
    case 'ifsection':
      return 'unknown'
    default:
      return null
  }
}

const sectionContexts: Readonly<Record<string, 'global' | 'outside' | 'inside'>> = {
  virtualhost: 'global',
  authnprovideralias: 'global',
  authzprovideralias: 'global',
  directory: 'outside',
  directorymatch: 'outside',
  location: 'outside',
  locationmatch: 'outside',
  proxy: 'outside',
  proxymatch: 'outside',
  mdomain: 'outside',
  mdomainset: 'outside',
  limit: 'inside',
  limitexcept: 'inside',
  requireall: 'inside',
  requireany: 'inside',
  requirenone: 'inside',
}

/**
 * `directive-misplaced` where httpd does not allow a directive or section among the open sections. What stands outside of
 * all sections may be taken from one, unless the text shows that it is `whole`.
 */
function misplaced(
  name: string,
  count: number,
  names: readonly string[],
  whole: boolean,
): 'directive-misplaced' | null {
  const within = names.filter(isPerDirectory)
  const host = names.includes('virtualhost')
  const refused = (): boolean => {
    if (/^(?:script)?alias$/u.test(name) && count > 1) return within.length > 0
    switch (sectionContexts[name] ?? directiveContext(name)) {
      case 'global':
        return host || within.length > 0
      case 'outside':
        return within.length > 0
      case 'host':
        return (!host && whole) || within.length > 0
      case 'proxied':
        return within.some(each => !each.startsWith('proxy'))
      case 'route':
        return within.some(each => /^(?:directory|files|if|else|limit)/u.test(each))
      case 'inside':
        return within.length === 0 && (whole || host)
      default:
        if (/^files(?:match)?$/u.test(name)) return within.some(each => /^(?:location|limit)/u.test(each))
        return /^(?:if|elseif|else)$/u.test(name) && names.some(each => /^(?:limit|require)/u.test(each))
    }
  }
  return refused() ? 'directive-misplaced' : null
}
