import type {InputKind} from '../model/input-kind.ts'
import {apacheDialect} from './apache/apache-dialect.ts'
import {cfgDialect} from './confluence/cfg-dialect.ts'
import {upmDialect} from './confluence/upm-dialect.ts'
import type {Dialect} from './dialect.ts'
import {jvmDialect} from './jvm/jvm-dialect.ts'
import {nginxDialect} from './nginx/nginx-dialect.ts'
import {tomcatDialect} from './tomcat/tomcat-dialect.ts'

const dialects: Readonly<Partial<Record<InputKind, Dialect>>> = {
  'apache-config': apacheDialect,
  'confluence-cfg': cfgDialect,
  'nginx-config': nginxDialect,
  'server-xml': tomcatDialect,
  setenv: jvmDialect,
  'upm-properties': upmDialect,
}

/** The dialect of a kind of input; undefined if that kind is not modelled. */
export function dialectOf(kind: InputKind): Dialect | undefined {
  return dialects[kind]
}
