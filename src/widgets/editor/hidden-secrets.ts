import {Compartment, type Extension, StateEffect, StateField} from '@codemirror/state'
import {Decoration, type DecorationSet, EditorView, ViewPlugin} from '@codemirror/view'
import type {Span} from '../../model/span.ts'

const secretsAt = StateEffect.define<readonly Span[]>()
const mark = Decoration.mark({class: 'kb-secret'})
const opened = new Compartment()

interface Hidden {
  readonly marks: DecorationSet
  /** What stands there. */
  readonly values: readonly string[]
}

const hidden = StateField.define<Hidden>({
  create: () => ({marks: Decoration.none, values: []}),
  update({marks, values}, {effects, changes, state}) {
    const found = effects.find(effect => effect.is(secretsAt))?.value.filter(({from, to}) => from < to)
    if (!found) return {marks: marks.map(changes), values}
    return {
      marks: Decoration.set(found.map(({from, to}) => mark.range(from, to))),
      values: [...new Set([...found.map(({from, to}) => state.sliceDoc(from, to)), ...values])],
    }
  },
  provide: field => EditorView.decorations.from(field, ({marks}) => marks),
})

/** What a comparison takes out is drawn by its own hand, and knows nothing of the marks. */
const hideInDeleted = ViewPlugin.define(view => {
  const hide = () => {
    const {values} = view.state.field(hidden)
    for (const line of view.dom.querySelectorAll('.cm-deletedLine')) {
      if (line.querySelector('.kb-secret') === null && values.some(value => line.textContent.includes(value)))
        wrap(line, values)
    }
  }
  return {update: () => view.requestMeasure({key: hide, read: () => null, write: hide})}
})

/** Puts the secrets of a line into elements of their own; the texts of its parts are joined for it. */
function wrap(line: Element, values: readonly string[]) {
  const text = line.textContent ?? ''
  const parts: Node[] = []
  let last = 0
  for (let at = 0; at < text.length; ) {
    const value = values.find(each => text.startsWith(each, at))
    if (value === undefined) {
      at++
      continue
    }
    const element = document.createElement('span')
    element.className = 'kb-secret'
    element.textContent = value
    parts.push(document.createTextNode(text.slice(last, at)), element)
    at += value.length
    last = at
  }
  const deleted = document.createElement('del')
  deleted.append(...parts, text.slice(last))
  line.replaceChildren(deleted)
}

/** Draws bars over secrets, as long as they are not asked for. The text stays as it is. */
export const hiddenSecrets: {
  readonly extension: Extension
  readonly at: (spans: readonly Span[]) => StateEffect<unknown>
  readonly show: (areShown: boolean) => StateEffect<unknown>
} = {
  extension: [hidden, hideInDeleted, opened.of([])],
  at: spans => secretsAt.of(spans),
  show: areShown => opened.reconfigure(areShown ? EditorView.editorAttributes.of({class: 'kb-open'}) : []),
}
