import type {OfflineBook} from '../model/offline-book.ts'
import {answerChecks} from './answer-checks.ts'
import {startPage} from './start-page.ts'

// One script for both: the page hands its own text to the worker that checks.
if (typeof document === 'undefined') answerChecks()
else {
  const book: OfflineBook = JSON.parse(document.getElementById('book')?.textContent ?? 'null')
  startPage(book, document.currentScript?.textContent ?? '')
}
