import type {RootContent} from 'mdast'
import type {Lang} from '../../model/lang.ts'
import type {RuleWords} from '../../wording/rule-words.ts'
import {rulesEn} from '../../wording/rules.en.ts'
import {rulesJa} from '../../wording/rules.ja.ts'
import type {ArticlePage, DirectiveAttributes} from './article-page.ts'
import {component} from './component.ts'
import {element} from './element.ts'

const rules: Readonly<Record<Lang, Readonly<Record<string, RuleWords>>>> = {en: rulesEn.rules, ja: rulesJa.rules}

/**
 * `::rule{#id}`: what a rule finds and why that is a fault, readable without JavaScript, and its check.
 * Undefined if there is no such rule.
 */
export function rule(page: ArticlePage, {id}: DirectiveAttributes): readonly RootContent[] | undefined {
  const known = rules[page.lang]
  const words = typeof id === 'string' && Object.hasOwn(known, id) ? known[id] : undefined
  if (!words || typeof id !== 'string') return undefined
  return [
    element('div', 'kb-facts', [
      element('p', 'kb-facts-title', [
        {type: 'text', value: `${page.words.rule.title} `},
        {type: 'inlineCode', value: id},
      ]),
      element('p', 'kb-facts-text', [
        {type: 'strong', children: [{type: 'text', value: sentence(words.title, page.lang)}]},
        {type: 'text', value: `${page.lang === 'en' ? ' ' : ''}${words.why}`},
      ]),
    ]),
    component('KbConfigCheck', {article: page.article.id, rule: id}),
  ]
}

/** What is worded for the middle of a sentence, as one of its own. */
function sentence(text: string, lang: Lang): string {
  return lang === 'ja' ? `${text}。` : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
