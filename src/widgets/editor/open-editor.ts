import {defaultKeymap, history, historyKeymap} from '@codemirror/commands'
import {
  type Diagnostic,
  forEachDiagnostic,
  lintGutter,
  lintKeymap,
  nextDiagnostic,
  previousDiagnostic,
  setDiagnostics,
} from '@codemirror/lint'
import {EditorState, type Text} from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import type {EditableConfig, EditorNote} from '../../report/editable-config.ts'
import {comparison} from './comparison.ts'
import type {EditorEvents, EditorHandle} from './editor-handle.ts'
import {editorTheme} from './editor-theme.ts'
import {hiddenSecrets} from './hidden-secrets.ts'
import {highlighter} from './highlighter.ts'
import {smallestChange} from './smallest-change.ts'

/**
 * Opens an editor in a shadow tree of `host`: there CodeMirror adopts constructed style sheets, which the policy of the site
 * allows, where it would write `<style>` elements into a page.
 *
 * @param config as it was checked last: its marks are shown where the text is the one that was checked
 * @param edited the text as it stands
 */
export function openEditor(
  host: HTMLElement,
  config: EditableConfig,
  edited: string,
  words: {readonly label: string; readonly phrases: Readonly<Record<string, string>>},
  events: EditorEvents,
): EditorHandle {
  const root = host.shadowRoot ?? host.attachShadow({mode: 'open'})
  const comparing = comparison(events.onCompare)
  const lineBreak = /\r\n?|\n/.exec(edited)?.[0] ?? '\n'
  let notes: ReadonlyMap<Diagnostic, EditorNote> = new Map()
  let current: readonly EditorNote[] = []

  function tellNotes(state: EditorState) {
    const {from, to} = state.selection.main
    const found: EditorNote[] = []
    forEachDiagnostic(state, (diagnostic, start, end) => {
      const note = notes.get(diagnostic)
      if (note && start <= to && from <= end) found.push(note)
    })
    if (found.length === current.length && found.every((note, at) => note === current[at])) return
    current = found
    events.onNotes(found)
  }

  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: edited,
      extensions: [
        lineNumbers(),
        lintGutter(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({'aria-label': words.label, spellcheck: 'false', autocapitalize: 'off'}),
        EditorState.phrases.of(words.phrases),
        // No key for Tab: it leaves the editor, as it leaves any field.
        keymap.of([...lintKeymap, ...defaultKeymap, ...historyKeymap]),
        highlighter(config.kind),
        hiddenSecrets.extension,
        comparing.extension,
        editorTheme,
        EditorView.updateListener.of(({docChanged, state}) => {
          if (docChanged) events.onChange()
          tellNotes(state)
        }),
      ],
    }),
  })
  const text = () => view.state.doc.toString().replaceAll('\n', lineBreak)
  const shown = (checked: EditableConfig) => {
    if (!view.state.doc.eq(view.state.toText(checked.text))) return false
    view.dispatch({effects: hiddenSecrets.at(checked.secrets)})
    notes = new Map(checked.notes.map(note => [diagnosticOf(note, view.state.doc), note]))
    view.dispatch(setDiagnostics(view.state, [...notes.keys()]))
    tellNotes(view.state)
    return true
  }
  shown(config)

  // What is pasted, dropped or copied here belongs to the editor alone, and not to the page that takes in files.
  const own = new AbortController()
  for (const type of ['paste', 'copy', 'cut', 'dragstart', 'dragenter', 'dragover', 'drop'])
    host.addEventListener(type, event => event.stopPropagation(), {signal: own.signal})

  return {
    text,
    show: shown,
    compare: after => comparing.begin(view, after),
    replace(given) {
      comparing.settle(view, true)
      view.dispatch({
        changes: smallestChange(view.state.doc.toString(), view.state.toText(given).toString()),
        userEvent: 'input.reset',
      })
      view.focus()
    },
    settle: isAccepted => {
      comparing.settle(view, isAccepted)
      view.focus()
    },
    showSecrets: areShown => view.dispatch({effects: hiddenSecrets.show(areShown)}),
    step(by) {
      if (by === 1) nextDiagnostic(view)
      else previousDiagnostic(view)
      view.focus()
    },
    focus: () => view.focus(),
    destroy() {
      own.abort()
      view.destroy()
    },
  }
}

function diagnosticOf({severity, message, place}: EditorNote, doc: Text): Diagnostic {
  const offset = (line: number, column: number) => {
    const {from, to} = doc.line(Math.min(Math.max(line, 1), doc.lines))
    return Math.min(from + column - 1, to)
  }
  const from = offset(place.line, place.column)
  const to = Math.max(from, offset(place.endLine, place.endColumn))
  return {from, to, severity, message}
}
