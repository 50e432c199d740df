import {describe, expect, it} from 'vitest'
import {predict} from '../../src/config/predict.ts'
import {readConfig} from '../../src/config/read-config.ts'
import {nginxSite} from './nginx-site.ts'
import {sourceOf} from './source-of.ts'

function nginxPredicted(text: string, target: string) {
  return predict(nginxSite(text), target)
}

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
    ['<Location /conf/x>\nRequire ip 10.1\n</Location>', '/conf/x', {unknown: 'condition: Require ip 10.1'}],
    ['<Location /conf/x>\nRequire ip 10.1\n</Location>', '/conf/y', {forwarded: '/conf/y'}],
    [
      'RewriteEngine On\nRewriteCond %{HTTPS} off\nRewriteRule ^/conf/a https://x/ [R]',
      '/conf/a',
      {forwarded: '/conf/a'},
    ],
  ])('%j, %s', (text, target, expected) => {
    expect(predicted(text, target)).toEqual(expected)
  })

  it.each([
    ['if ($scheme = http) { return 301 https://x$request_uri; }', '/x', null],
    ['location /x { limit_except POST { deny all; } proxy_pass {b}; }', '/x', 'condition: limit_except POST'],
    ['location /x { allow 10.0.0.0/8; deny all; proxy_pass {b}; }', '/x', 'condition: deny all'],
    ['location /x { allow 10.0.0.0/8; deny all; proxy_pass {b}; }', '/y', null],
    ['location /x { limit_except GET { deny all; } proxy_pass {b}; }', '/x', null],
  ])('nginx, %j, %s: %s', (text, target, expected) => {
    const said = nginxPredicted(`location / { proxy_pass {b}; }\n${text}`, target)
    expect(said).toEqual(expected === null ? {forwarded: target} : {unknown: expected})
  })
})
