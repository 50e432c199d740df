import type {Dialect} from '../dialect.ts'
import {readXml} from '../xml/read-xml.ts'
import {cfgModel} from './cfg-model.ts'
import {cfgFixers} from './fixes/index.ts'

/** Confluence's own `confluence.cfg.xml`. */
export const cfgDialect: Dialect = {
  restoreBreaks: source => source,
  read: text => {
    const {document, problems} = readXml(text)
    return {model: cfgModel(document, text), problems, comments: document.comments}
  },
  fixers: cfgFixers,
}
