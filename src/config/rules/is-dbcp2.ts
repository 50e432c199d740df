import type {JdbcResource} from '../../model/tomcat-model.ts'

/** Whether a pool is one of DBCP2: Tomcat's own, which it takes where no factory is written, or that of Commons. */
export function isDbcp2({factory}: JdbcResource): boolean {
  return factory === null || (factory.known && /^org\.apache\.(?:tomcat\.dbcp|commons)\.dbcp2\./u.test(factory.value))
}
