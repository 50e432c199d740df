import type {ReactNode} from 'react'
import {findHits} from '../../search/find-hits.ts'

/** A text with the words of a query marked. */
export function Highlighted({text, query}: {readonly text: string; readonly query: string}): ReactNode {
  const hits = findHits(text, query)
  return (
    <>
      {hits.map(({from, to}, at) => (
        <span key={from}>
          {text.slice(hits[at - 1]?.to ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(hits.at(-1)?.to ?? 0)}
    </>
  )
}
