import type {Dialect} from '../../dialect.ts'

/** What Tomcat's files can be mended with, by remedy. */
export const tomcatFixers: Dialect['fixers'] = {}
