import {markRule} from './mark-rule.ts'
import type {Rule} from './rule.ts'

/**
 * To httpd, a line that ends in a backslash goes on in the next, comments too. In Shift_JIS the last byte of characters
 * such as ソ, 表 and 能 is one: the directive below such a comment is part of it.
 */
export const commentSwallowsDirective: Rule = markRule({
  id: 'comment-swallows-directive',
  needs: ['apache-config'],
  remedies: ['end-comment'],
  marks: {'comment-swallows': 'warning'},
})
