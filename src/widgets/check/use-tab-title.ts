import {useEffect} from 'react'
import type {Run} from './session.ts'
import {useWords} from './use-words.ts'

/**
 * Says in the title of the tab how far a check is, and after it that it is done until the reader has come back: whoever
 * waits for a large log does something else.
 */
export function useTabTitle(run: Run): void {
  const {words} = useWords()
  const {tabRunning, tabDone} = words.progress
  const running = run.kind === 'running'
  const percent =
    run.kind === 'running' && run.step?.kind === 'reading' && run.step.size > 0
      ? Math.floor((run.step.bytes / run.step.size) * 100)
      : null
  useEffect(() => {
    if (!running) return
    const plain = document.title
    return () => {
      document.title = plain
      if (!document.hidden) return
      document.title = tabDone(plain)
      const back = () => {
        if (document.title === tabDone(plain)) document.title = plain
      }
      document.addEventListener('visibilitychange', back, {once: true})
    }
  }, [running, tabDone])
  useEffect(() => {
    if (percent === null) return
    const plain = document.title
    document.title = tabRunning(percent, plain)
    return () => {
      document.title = plain
    }
  }, [percent, tabRunning])
}
