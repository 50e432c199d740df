import type {ReactNode} from 'react'
import type {Component} from '../../model/article.ts'
import type {Facet} from '../../search/index-format.ts'
import {indexesEn} from '../../wording/indexes.en.ts'
import {indexesJa} from '../../wording/indexes.ja.ts'
import type {SearchFilters} from './search-filters.ts'
import styles from './search-results.module.css'
import {useSearchSite} from './use-search-site.ts'

interface SearchFilterBarProps {
  readonly facets: readonly Facet[]
  readonly filters: SearchFilters
  readonly onChange: (filters: SearchFilters) => void
}

/** Narrows results to a component of those that have articles, and to articles that were validated. */
export function SearchFilterBar({facets, filters, onChange}: SearchFilterBarProps): ReactNode {
  const {lang, words} = useSearchSite()
  const names = (lang === 'ja' ? indexesJa : indexesEn).components
  const components = [...new Set(facets.flatMap(({component}) => component ?? []))].sort((a, b) =>
    names[a].localeCompare(names[b], lang),
  )
  return (
    <div className={styles.filters}>
      <label>
        {words.component}{' '}
        <select
          value={filters.component ?? ''}
          onChange={({target}) =>
            onChange({...filters, component: (target.value || undefined) as Component | undefined})
          }
        >
          <option value="">{words.everything}</option>
          {components.map(component => (
            <option key={component} value={component}>
              {names[component]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={filters.validated}
          onChange={({target}) => onChange({...filters, validated: target.checked})}
        />{' '}
        {words.validatedOnly}
      </label>
    </div>
  )
}
