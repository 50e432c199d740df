import {type ReactNode, useMemo} from 'react'
import {hitFinder} from '../../search/hit-finder.ts'

/** A text with the words of a query marked. */
export function Highlighted({text, query}: {readonly text: string; readonly query: string}): ReactNode {
  const hits = useMemo(() => hitFinder(query)(text), [text, query])
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
