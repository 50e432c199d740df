import {createSession} from './session.ts'

/** Loads what shows an answer. */
export const loadAnswerView = () => import('../answer/AnswerView.tsx')

/** Loads what exports an answer. */
export const loadExportPanel = () => import('../answer/export/ExportPanel.tsx')

/**
 * The check of home and `/diagnose`, one for as long as the page lives: inputs and result survive a look at an article,
 * and the search hands over what was pasted there.
 */
export const pageSession = createSession(async () => {
  // Once a check has begun, nothing is loaded any more: neither the answer nor its exports.
  const [runner] = await Promise.all([import('./run-check.ts'), loadAnswerView(), loadExportPanel()])
  return runner
})
