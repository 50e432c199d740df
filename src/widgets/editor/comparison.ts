import {getChunks, unifiedMergeView} from '@codemirror/merge'
import {Compartment, type Extension, type Text} from '@codemirror/state'
import {EditorView} from '@codemirror/view'
import {smallestChange} from './smallest-change.ts'

/** A text beside another one, with a button for each change that keeps or undoes it. */
export interface Comparison {
  readonly extension: Extension
  readonly begin: (view: EditorView, text: string) => void
  /** Ends it, with all changes that are left or with none of all. */
  readonly settle: (view: EditorView, isAccepted: boolean) => void
}

/** A comparison that is not yet begun; `onChange` tells when it begins and ends, also with the last change decided. */
export function comparison(onChange: (isComparing: boolean) => void): Comparison {
  const part = new Compartment()
  let before: Text | null = null

  function end(view: EditorView) {
    before = null
    view.dispatch({effects: part.reconfigure([])})
    onChange(false)
  }

  const watch = EditorView.updateListener.of(({view, transactions}) => {
    if (before === null || transactions.length === 0 || getChunks(view.state)?.chunks.length !== 0) return
    // No transaction within an update.
    queueMicrotask(() => before && getChunks(view.state)?.chunks.length === 0 && end(view))
  })

  return {
    extension: [part.of([]), watch],
    begin(view, text) {
      before = view.state.doc
      const original = before
      view.dispatch({
        changes: smallestChange(original.toString(), view.state.toText(text).toString()),
        effects: part.reconfigure(unifiedMergeView({original, mergeControls: control(view)})),
        userEvent: 'input.compare',
      })
      const first = getChunks(view.state)?.chunks[0]
      if (first)
        view.dispatch({
          selection: {anchor: first.fromB},
          effects: EditorView.scrollIntoView(first.fromB, {y: 'center'}),
        })
      onChange(true)
    },
    settle(view, isAccepted) {
      const original = before
      before = null
      if (original && !isAccepted)
        view.dispatch({
          changes: smallestChange(view.state.doc.toString(), original.toString()),
          userEvent: 'undo.compare',
        })
      end(view)
    },
  }
}

/** CodeMirror's own buttons answer to the mouse only. */
function control(view: EditorView) {
  return (type: 'accept' | 'reject', action: (event: MouseEvent) => void) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.name = type
    button.textContent = view.state.phrase(type === 'accept' ? 'Accept' : 'Reject')
    button.onclick = event => {
      action(event)
      // The button is gone with its change.
      view.focus()
    }
    return button
  }
}
