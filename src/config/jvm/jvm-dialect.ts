import type {Dialect, SyntaxProblem} from '../dialect.ts'
import {templateMark} from '../template-mark.ts'
import {jvmFixers} from './fixes/index.ts'
import {jvmModel, readScript} from './jvm-model.ts'

/** `setenv.sh`, `setenv.bat`, and options of the JVM by themselves. */
export const jvmDialect: Dialect = {
  restoreBreaks: source => source,
  read: text => {
    const mark = templateMark(text)
    const problems: readonly SyntaxProblem[] = mark ? [{id: 'template', span: mark}] : []
    return {model: jvmModel(text), problems}
  },
  comments: text => readScript(text).comments,
  fixers: jvmFixers,
}
