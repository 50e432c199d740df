import Link from '@docusaurus/Link'
import {useHistory} from '@docusaurus/router'
import {type MouseEvent, type ReactNode, useEffect, useRef} from 'react'
import {ResultLink} from '../../widgets/search/ResultLink.tsx'
import {useCombobox} from '../../widgets/search/use-combobox.ts'
import {useSearch} from '../../widgets/search/use-search.ts'
import {useSearchSite} from '../../widgets/search/use-search-site.ts'
import {useTypedQuery} from '../../widgets/search/use-typed-query.ts'
import styles from './styles.module.css'

const limit = 6

/**
 * The search of the navbar. What searches is loaded when the field is focused first; where the bar is narrow, a link
 * to the search page takes its place.
 */
export default function SearchBar(): ReactNode {
  const {lang, words, root, page} = useSearchSite()
  const history = useHistory()
  const input = useRef<HTMLInputElement>(null)
  const {text, query, set, field} = useTypedQuery()
  const state = useSearch({query, lang, limit, root})
  const results = state.kind === 'answered' ? state.results : []
  const place = page(text)
  const all = `${place.pathname}${place.search}`
  const targets = results.map(({url}) => `${root}${url.slice(1)}`)
  const leave = (): void => {
    combobox.setOpen(false)
    set('')
    input.current?.blur()
  }
  const follow = (at: number): void => {
    if (!text.trim()) return
    const target = targets[at]
    if (target && results[at]?.lang !== lang) location.assign(target)
    else history.push(target ?? place)
    leave()
  }
  const showAll = (event: MouseEvent): void => {
    event.preventDefault()
    follow(-1)
  }
  const combobox = useCombobox(results.length ? results.length + 1 : 0, follow, () => set(''))

  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      const field = document.querySelector<HTMLInputElement>('main search input') ?? input.current
      if (field?.checkVisibility()) field.select()
      else history.push(page(''))
    }
    document.addEventListener('keydown', focus)
    return () => document.removeEventListener('keydown', focus)
  }, [history, page])

  const status = {
    idle: '',
    loading: words.loading,
    failed: words.failed,
    answered: results.length ? words.count(results.length) : words.none,
  }[state.kind]
  return (
    <>
      <Link className={styles.icon} to={page('').pathname} aria-label={words.label}>
        <Glass />
      </Link>
      <search className={styles.bar}>
        <Glass />
        <input
          {...combobox.field}
          {...field}
          ref={input}
          className={styles.input}
          type="text"
          placeholder={words.placeholder}
          aria-label={words.label}
          aria-keyshortcuts="Control+K Meta+K"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          onChange={event => {
            field.onChange(event)
            combobox.setOpen(true)
          }}
          onKeyDown={combobox.onKeyDown}
          onFocus={() => void prepare(root)}
          onBlur={() => combobox.setOpen(false)}
        />
        <span className={styles.key} aria-hidden="true">
          {words.key}
        </span>
        {/* Pressing the list must not take the focus away before the click arrives. */}
        <div
          id={combobox.listId}
          role="listbox"
          aria-label={words.resultsLabel}
          tabIndex={-1}
          className={styles.list}
          hidden={!combobox.open}
          onMouseDown={event => event.preventDefault()}
        >
          {results.map(({article, title, excerpt, lang: written}, at) => (
            <ResultLink
              key={article}
              to={targets[at] ?? ''}
              lang={written}
              tabIndex={-1}
              onClick={leave}
              {...combobox.option(at)}
            >
              <b>{title}</b>
              <span>{excerpt}</span>
            </ResultLink>
          ))}
          {results.length > 0 && (
            <Link to={all} tabIndex={-1} onClick={showAll} {...combobox.option(results.length)}>
              {words.all}
            </Link>
          )}
        </div>
        <span role="status" className={styles.status} data-shown={combobox.open === false && state.kind === 'failed'}>
          {text.trim() ? status : ''}
        </span>
      </search>
    </>
  )
}

/** Loads code and index while the first word is being typed; a failure is told when a query needs them. */
async function prepare(root: string): Promise<void> {
  const {siteIndex} = await import('../../widgets/search/site-index.ts')
  await siteIndex(root).catch(() => {})
}

function Glass(): ReactNode {
  return (
    <svg
      viewBox="0 0 20 20"
      width="18"
      height="18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      aria-hidden="true"
    >
      <circle cx="8.5" cy="8.5" r="5.5" />
      <path d="m13 13 4.5 4.5" strokeLinecap="round" />
    </svg>
  )
}
