import {connect} from 'node:net'

/**
 * Sends bytes as they are to a port of loopback, gives what came back until the server closed or `whole` holds of it, and
 * closes itself after `patience` milliseconds: with a reset if asked to.
 */
export function sendBytes(
  port: number,
  text: string,
  {
    patience = 2000,
    reset = false,
    whole,
  }: {
    readonly patience?: number
    readonly reset?: boolean
    readonly whole?: (answer: string) => boolean
  } = {},
): Promise<string> {
  return new Promise(resolve => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => void socket.write(text, 'latin1'))
    const timer = setTimeout(() => (reset ? socket.resetAndDestroy() : socket.destroy()), patience)
    socket.on('data', chunk => {
      answer += chunk.toString('latin1')
      if (whole?.(answer)) socket.destroy()
    })
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearTimeout(timer)
      resolve(answer)
    })
  })
}
