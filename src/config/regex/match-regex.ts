import type {Regex, RegexNode} from './regex-node.ts'

/** What a group took; null where it took nothing. The first is the whole match. */
export type Captures = readonly (string | null)[]

/** The captures of the first match; null if there is none, `unknown` if working it out would take too long. */
export type RegexResult = Captures | null | 'unknown'

/** Thrown and caught within this file only. */
class OutOfSteps {}

/** So many that an ordinary pattern never needs them, so few that the worst one is given up within milliseconds. */
const mostSteps = 200_000

/** Frames of this matcher that lie upon each other. */
const mostDeep = 1500

type Next = (at: number) => boolean

/** Searches a byte string for a regular expression, as PCRE does: leftmost, alternatives in order, backtracking. */
export function matchRegex({root, groups}: Regex, text: string): RegexResult {
  const run = new Run(text, groups)
  try {
    for (let from = 0; from <= text.length; from += 1) {
      let end = -1
      const done: Next = at => {
        end = at
        return true
      }
      if (run.match(root, from, done)) {
        const taken = run.spans.map(span => (span ? text.slice(span[0], span[1]) : null))
        return [text.slice(from, end), ...taken.slice(1)]
      }
    }
    return null
  } catch (fault) {
    if (fault instanceof OutOfSteps) return 'unknown'
    throw fault
  }
}

class Run {
  readonly text: string
  readonly spans: (readonly [number, number] | null)[]
  private steps = 0
  private depth = 0

  constructor(text: string, groups: number) {
    this.text = text
    this.spans = new Array(groups + 1).fill(null)
  }

  match(node: RegexNode, at: number, next: Next): boolean {
    this.steps += 1
    this.depth += 1
    if (this.steps > mostSteps || this.depth > mostDeep) throw new OutOfSteps()
    const held = this.step(node, at, next)
    this.depth -= 1
    return held
  }

  private step(node: RegexNode, at: number, next: Next): boolean {
    switch (node.kind) {
      case 'set':
        return at < this.text.length && node.has[this.text.charCodeAt(at)] === true && next(at + 1)
      case 'sequence':
        return this.sequence(node.parts, 0, at, next)
      case 'choice':
        return node.parts.some(part => this.match(part, at, next))
      case 'group':
        return this.group(node, at, next)
      case 'repeat':
        if (node.atomic) return this.atomic({...node, atomic: false}, at, next)
        return node.body.kind === 'set'
          ? this.repeatSet({...node, has: node.body.has}, at, next)
          : this.repeat(node, 0, at, next)
      case 'atomic':
        return this.atomic(node.body, at, next)
      case 'look':
        return this.look(node, at) !== node.negative && next(at)
      case 'back': {
        const span = this.spans[node.group]
        if (!span) return false
        const fold = (text: string) => (node.ignoresCase ? text.toLowerCase() : text)
        const length = span[1] - span[0]
        const same = fold(this.text.slice(at, at + length)) === fold(this.text.slice(span[0], span[1]))
        return same && next(at + length)
      }
      default:
        return this.holds(node.kind, at) && next(at)
    }
  }

  private sequence(parts: readonly RegexNode[], index: number, at: number, next: Next): boolean {
    const part = parts[index]
    if (!part) return next(at)
    // Single bytes in a row need no frame each.
    if (part.kind === 'set') {
      let end = at
      let last = index
      for (let each: RegexNode | undefined = part; each?.kind === 'set'; each = parts[last]) {
        if (end >= this.text.length || each.has[this.text.charCodeAt(end)] !== true) return false
        end += 1
        last += 1
      }
      return this.sequence(parts, last, end, next)
    }
    return this.match(part, at, then => this.sequence(parts, index + 1, then, next))
  }

  private group({group, body}: Extract<RegexNode, {kind: 'group'}>, at: number, next: Next): boolean {
    if (group === 0) return this.match(body, at, next)
    const before = this.spans[group] ?? null
    const held = this.match(body, at, end => {
      const inner = this.spans[group] ?? null
      this.spans[group] = [at, end]
      if (next(end)) return true
      this.spans[group] = inner
      return false
    })
    if (!held) this.spans[group] = before
    return held
  }

  private repeat(node: Extract<RegexNode, {kind: 'repeat'}>, count: number, at: number, next: Next): boolean {
    const {body, min, max, lazy} = node
    if (count >= min && lazy && next(at)) return true
    // A turn that takes nothing would go on for ever.
    const again = (): boolean =>
      count < max && this.match(body, at, end => (end > at || count < min) && this.repeat(node, count + 1, end, next))
    if (again()) return true
    return count >= min && !lazy && next(at)
  }

  private repeatSet(
    {has, min, max, lazy}: {has: readonly boolean[]; min: number; max: number; lazy: boolean},
    at: number,
    next: Next,
  ): boolean {
    const fits = (index: number) => index < this.text.length && has[this.text.charCodeAt(index)] === true
    let count = 0
    while (count < (lazy ? min : max) && fits(at + count)) count += 1
    if (count < min) return false
    this.steps += count
    if (lazy) {
      for (; ; count += 1) {
        if (this.try(at + count, next)) return true
        if (count >= max || !fits(at + count)) return false
      }
    }
    for (; count >= min; count -= 1) if (this.try(at + count, next)) return true
    return false
  }

  private try(at: number, next: Next): boolean {
    this.steps += 1
    if (this.steps > mostSteps) throw new OutOfSteps()
    return next(at)
  }

  private atomic(body: RegexNode, at: number, next: Next): boolean {
    let end = -1
    const held = this.match(body, at, to => {
      end = to
      return true
    })
    return held && next(end)
  }

  private look({behind, body}: Extract<RegexNode, {kind: 'look'}>, at: number): boolean {
    if (!behind) return this.match(body, at, () => true)
    for (let from = at; from >= 0; from -= 1) if (this.match(body, from, end => end === at)) return true
    return false
  }

  private holds(kind: RegexNode['kind'], at: number): boolean {
    const {text} = this
    switch (kind) {
      case 'start':
        return at === 0
      case 'text-end':
        return at === text.length
      case 'end':
        return at === text.length || (at === text.length - 1 && text[at] === '\n')
      case 'line-start':
        return at === 0 || text[at - 1] === '\n'
      case 'line-end':
        return at === text.length || text[at] === '\n'
      default: {
        const edge = /\w/.test(text[at - 1] ?? '') !== /\w/.test(text[at] ?? '')
        return edge === (kind === 'boundary')
      }
    }
  }
}
