import type {Dialect} from '../dialect.ts'
import {nginxFixers} from './fixes/index.ts'
import {includes} from './includes.ts'
import {nginxModel} from './nginx-model.ts'
import {readNginx} from './read-nginx.ts'

/** nginx, which needs no line breaks: none are put back. */
export const nginxDialect: Dialect = {
  restoreBreaks: source => source,
  read: (text, encoding) => {
    const reading = readNginx(text, encoding)
    const {problems, comments} = reading
    return {model: nginxModel(reading, text), problems, comments}
  },
  includes,
  fixers: nginxFixers,
}
