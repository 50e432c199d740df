import {isExpression} from '../is-expression.ts'
import {isRegex} from '../is-regex.ts'
import {versionAnswer} from '../version-answer.ts'
import type {Given, Refusals} from './refusal.ts'

/** What httpd refuses between the brackets of a section. */
export const sectionRefusals: Refusals = {
  '<virtualhost': none,
  '<location': oneOrRegex,
  '<directory': oneOrRegex,
  '<files': oneOrRegex,
  '<locationmatch': oneRegex,
  '<directorymatch': oneRegex,
  '<filesmatch': oneRegex,
  '<proxymatch': ({words}) => words.length > 1 || !isRegex(words[0] ?? ''),
  '<proxy': ({words}) =>
    words.length > 1 &&
    (words[0] === '~' ? words.length > 2 || !isRegex(words[1] ?? '') : !/^[^*?[]+:\/\/[^*?[]+$/u.test(words[0] ?? '')),
  '<limit': none,
  '<limitexcept': none,
  '<ifversion': ({words}) => versionAnswer(words) === null,
  '<iffile': none,
  '<ifdirective': none,
  '<ifsection': none,
  '<ifmodule': none,
  '<ifdefine': none,
  '<if': condition,
  '<elseif': given => condition(given) || !follows(given),
  '<else': given => some(given) || !follows(given),
  '<requireall': some,
  '<requireany': some,
  '<requirenone': some,
}

function none({words}: Given): boolean {
  return words.length === 0
}

function some({words}: Given): boolean {
  return words.length > 0
}

function oneOrRegex({words}: Given): boolean {
  if (words[0] === '~') return words.length > 2 || !isRegex(words[1] ?? '')
  return words.length !== 1
}

function oneRegex({words}: Given): boolean {
  return words.length !== 1 || !isRegex(words[0] ?? '')
}

function condition({words}: Given): boolean {
  return words.length !== 1 || !isExpression(words[0] ?? '')
}

/** `<Else>` comes right behind `<If>` or `<ElseIf>`. */
function follows({parent}: Given): boolean {
  return /^(?:if|elseif)$/u.test(parent.last)
}
