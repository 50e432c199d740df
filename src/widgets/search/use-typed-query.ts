import {type ChangeEvent, type ClipboardEvent, type CompositionEvent, useState} from 'react'

/** The text of a search field and what of it is meant. */
export interface TypedQuery {
  readonly text: string
  /** The text, but for what an input method has not committed yet. */
  readonly query: string
  /** What was pasted last, with its line breaks, as long as the field holds nothing else; null if nothing was. */
  readonly pasted: string | null
  readonly set: (text: string) => void
  readonly field: {
    readonly value: string
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void
    readonly onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void
    readonly onPaste: (event: ClipboardEvent<HTMLInputElement>) => void
  }
}

/** Characters of a paste that go into the field; the index reads no more. */
const longestInField = 4_000

/**
 * The state of a search field: kana on their way to kanji are shown but not searched; the lines of a paste stay apart,
 * where a browser would join the last word of one to the first of the next.
 */
export function useTypedQuery(): TypedQuery {
  const [text, setText] = useState('')
  const [query, setQuery] = useState('')
  const [paste, setPaste] = useState<{readonly whole: string; readonly line: string} | null>(null)
  return {
    text,
    query,
    pasted: paste?.line === text.trim() ? paste.whole : null,
    set: value => {
      setText(value)
      setQuery(value)
    },
    field: {
      value: text,
      onChange: ({target, nativeEvent}) => {
        setText(target.value)
        if (!(nativeEvent as InputEvent).isComposing) setQuery(target.value)
      },
      onCompositionEnd: ({currentTarget}) => setQuery(currentTarget.value),
      onPaste: event => {
        const whole = event.clipboardData.getData('text/plain')
        const line = whole.replace(/\s+/g, ' ').trim().slice(0, longestInField)
        setPaste({whole, line})
        if (!whole.includes('\n') && whole.length <= longestInField) return
        event.preventDefault()
        insert(event.currentTarget, line)
      },
    },
  }
}

/** As if it was typed, so that it can be undone and React hears of it. */
function insert(field: HTMLInputElement, text: string): void {
  field.focus()
  document.execCommand('insertText', false, text)
}
