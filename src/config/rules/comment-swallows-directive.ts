import {markRule} from './mark-rule.ts'
import type {Rule} from './rule.ts'

/**
 * To httpd, a line that ends in a backslash goes on in the next, comments too. In Shift_JIS the last byte of characters
 * such as ソ, 表 and 能 is one: the directive below such a comment is part of it.
 *
 * @example {"name": "backslash.conf", "finds": "warning"}
 *   # The wiki lies in C:\wiki\
 *   ProxyPreserveHost On
 *   ProxyPass / http://localhost:8090/ nocanon
 * @example {"name": "plain.conf"}
 *   # The wiki lies in C:\wiki
 *   ProxyPreserveHost On
 *   ProxyPass / http://localhost:8090/ nocanon
 * @example {"name": "two-comments.conf"}
 *   # The wiki lies in C:\wiki\
 *   # It is reached at port 8090.
 *   ProxyPreserveHost On
 *   ProxyPass / http://localhost:8090/ nocanon
 */
export const commentSwallowsDirective: Rule = markRule({
  id: 'comment-swallows-directive',
  needs: ['apache-config'],
  remedies: ['end-comment'],
  marks: {'comment-swallows': 'warning'},
})
