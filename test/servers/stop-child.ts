import type {ChildProcess} from 'node:child_process'

/** Ends a program that a test started; resolves when it is gone. */
export function stopChild(child: ChildProcess): Promise<void> {
  return new Promise(resolve => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
