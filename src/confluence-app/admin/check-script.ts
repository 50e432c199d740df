import {answerChecks} from '../../offline/answer-checks.ts'
import {checkFiles} from '../../offline/check-files.ts'
import {checkHereEvent} from './check-here-event.ts'

// One script for both: a worker that checks, and a page that has to check by itself, to which it hands the function over
// without a name in the page's scope.
if (typeof document === 'undefined') answerChecks()
else document.currentScript?.dispatchEvent(new CustomEvent(checkHereEvent, {detail: checkFiles}))
