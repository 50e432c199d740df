import type {portalEn} from '../wording/portal.en.ts'
import {createElement} from './create-element.ts'

/** What a reader of the suggestions did. */
export type Feedback = 'helped' | 'not-helped'

/** The panel below a ticket's summary: links to articles and, once one was opened, the question whether it helped. */
export interface Suggestions {
  readonly element: HTMLElement
  /** Shows these links; hides the panel if there are none. */
  show(links: readonly HTMLAnchorElement[], words: typeof portalEn): void
}

/** A panel without links, hidden. */
export function suggestions(answer: (feedback: Feedback) => void): Suggestions {
  const element = createElement('section', {class: 'panel', hidden: ''})
  return {
    element,
    show: (links, words) => {
      const feedback = createElement('p', {hidden: ''}, words.question)
      for (const [word, value] of [
        [words.yes, 'helped'],
        [words.no, 'not-helped'],
      ] as const) {
        const button = createElement('button', {type: 'button'}, word)
        button.addEventListener('click', () => {
          feedback.replaceChildren(words.thanks)
          answer(value)
        })
        feedback.append(button)
      }
      const list = createElement(
        'ul',
        {part: 'list'},
        ...links.map(link => createElement('li', {part: 'option'}, link)),
      )
      list.addEventListener('click', () => {
        feedback.hidden = false
      })
      element.setAttribute('aria-label', words.suggestions)
      element.replaceChildren(createElement('p', {}, words.suggestions), list, feedback)
      element.hidden = links.length === 0
    },
  }
}
