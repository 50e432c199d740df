import {describe, expect, it} from 'vitest'
import {predict} from '../../src/config/predict.ts'
import {readConfig} from '../../src/config/read-config.ts'
import {sourceOf} from './source-of.ts'

function predicted(text: string, target: string) {
  const site = readConfig(sourceOf(`${text}\nProxyPass /conf http://x/conf\n`)).model.sites[0]
  if (!site) throw new Error('no site')
  return predict(site, target)
}

describe('predict', () => {
  it.each([
    ['', '/conf/%28', {forwarded: '/conf/('}],
    ['', '/conf/議', {forwarded: '/conf/%E8%AD%B0'}],
    ['', '/other', {answered: null}],
    ['', '/conf/%2f', {rejected: 404}],
    ['', `/conf/${'a'.repeat(8000)}`, {unknown: 'not-modelled: more than 8000 bytes'}],
    ['Include more.conf', '/conf/%28', {forwarded: '/conf/('}],
    ['Include more.conf', '/other', {unknown: 'include: Include more.conf'}],
    ['Include more.conf', '/../x', {rejected: 400}],
    ['JkMount /* ajp13', '/conf', {unknown: 'not-modelled: JkMount /* ajp13'}],
    ['<Location /conf/x>\nRequire all denied\n</Location>', '/conf/%78/y', {unknown: 'not-modelled: refusal /conf/x'}],
    ['<Location /conf/x>\nRequire all denied\n</Location>', '/conf/xy', {forwarded: '/conf/xy'}],
    ['<Location /conf/x>\nRequire valid-user\n</Location>', '/conf/x', {forwarded: '/conf/x'}],
    [
      'RewriteEngine On\nRewriteRule ^/conf/old(.*)$ /conf/new$1 [R,L]',
      '/conf/old',
      {unknown: 'not-modelled: redirect ^/conf/old(.*)$'},
    ],
    ['RewriteEngine On\nRewriteRule ^/conf/old(.*)$ /conf/new$1 [R,L]', '/conf/o', {forwarded: '/conf/o'}],
  ])('%j, %s', (text, target, expected) => {
    expect(predicted(text, target)).toEqual(expected)
  })
})
