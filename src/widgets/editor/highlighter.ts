import {RangeSetBuilder} from '@codemirror/state'
import {Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate} from '@codemirror/view'
import {type HighlightSpan, highlightSpans} from '../../config/highlight-spans.ts'
import type {InputKind} from '../../model/input-kind.ts'

/** Texts up to this length are read anew at every change, in a few milliseconds; larger ones after a pause. */
const quick = 50_000
/** Milliseconds without a change. */
const pause = 300

const marks = Object.fromEntries(
  (['comment', 'name', 'string', 'number', 'variable'] as const).map(kind => [
    kind,
    Decoration.mark({class: `kb-${kind}`}),
  ]),
)

/** The colours of a configuration, from the lexer of its kind; they are drawn for what is in view. */
export function highlighter(kind: InputKind) {
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet
      private spans: readonly HighlightSpan[]
      private timer: ReturnType<typeof setTimeout> | undefined

      constructor(view: EditorView) {
        this.spans = highlightSpans(view.state.doc.toString(), kind)
        this.decorations = this.draw(view)
      }

      update({view, docChanged, viewportChanged, changes, state}: ViewUpdate) {
        if (docChanged && state.doc.length <= quick) this.spans = highlightSpans(state.doc.toString(), kind)
        else if (docChanged) {
          this.spans = this.spans.map(span => ({
            ...span,
            from: changes.mapPos(span.from, 1),
            to: changes.mapPos(span.to),
          }))
          clearTimeout(this.timer)
          this.timer = setTimeout(() => {
            this.spans = highlightSpans(view.state.doc.toString(), kind)
            this.decorations = this.draw(view)
            view.dispatch()
          }, pause)
        }
        if (docChanged || viewportChanged) this.decorations = this.draw(view)
      }

      destroy() {
        clearTimeout(this.timer)
      }

      private draw({visibleRanges}: EditorView): DecorationSet {
        const builder = new RangeSetBuilder<Decoration>()
        for (const {from, to} of visibleRanges) {
          for (const span of this.spans) {
            const mark = marks[span.kind]
            if (span.from >= to) break
            if (mark && span.to > from && span.from < span.to) builder.add(span.from, span.to, mark)
          }
        }
        return builder.finish()
      }
    },
    {decorations: plugin => plugin.decorations},
  )
}
