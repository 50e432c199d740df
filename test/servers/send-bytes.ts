import {connect} from 'node:net'

/**
 * Sends bytes as they are to a port of loopback, gives what came back until the server closed, and closes itself after
 * `patience` milliseconds: with a reset if asked to.
 */
export function sendBytes(
  port: number,
  text: string,
  {patience = 2000, reset = false}: {readonly patience?: number; readonly reset?: boolean} = {},
): Promise<string> {
  return new Promise(resolve => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => void socket.write(text, 'latin1'))
    const timer = setTimeout(() => (reset ? socket.resetAndDestroy() : socket.destroy()), patience)
    socket.on('data', chunk => {
      answer += chunk.toString('latin1')
    })
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearTimeout(timer)
      resolve(answer)
    })
  })
}
