import {type ChangeEvent, type CompositionEvent, useState} from 'react'

/** The text of a search field and what of it is meant. */
export interface TypedQuery {
  readonly text: string
  /** The text, but for what an input method has not committed yet. */
  readonly query: string
  readonly set: (text: string) => void
  readonly field: {
    readonly value: string
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void
    readonly onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void
  }
}

/** The state of a search field: kana on their way to kanji are shown but not searched. */
export function useTypedQuery(): TypedQuery {
  const [text, setText] = useState('')
  const [query, setQuery] = useState('')
  return {
    text,
    query,
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
    },
  }
}
