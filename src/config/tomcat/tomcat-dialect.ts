import type {Dialect} from '../dialect.ts'
import {readXml} from '../xml/read-xml.ts'
import {tomcatFixers} from './fixes/index.ts'
import {tomcatModel} from './tomcat-model.ts'

/** Tomcat's `server.xml` and `context.xml`. */
export const tomcatDialect: Dialect = {
  restoreBreaks: source => source,
  read: text => {
    const {document, problems} = readXml(text)
    return {model: tomcatModel(document, text), problems, comments: document.comments}
  },
  fixers: tomcatFixers,
}
