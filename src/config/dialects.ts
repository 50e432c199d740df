import type {InputKind} from '../model/input-kind.ts'
import {apacheDialect} from './apache/apache-dialect.ts'
import type {Dialect} from './dialect.ts'
import {haproxyDialect} from './haproxy/haproxy-dialect.ts'
import {nginxDialect} from './nginx/nginx-dialect.ts'

const dialects: Readonly<Partial<Record<InputKind, Dialect>>> = {
  'apache-config': apacheDialect,
  'nginx-config': nginxDialect,
  'haproxy-config': haproxyDialect,
}

/** The dialect of a kind of input; undefined if that kind is not modelled. */
export function dialectOf(kind: InputKind): Dialect | undefined {
  return dialects[kind]
}
