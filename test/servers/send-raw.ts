import {connect} from 'node:net'

/**
 * Sends request-targets as they are, byte for byte, and gives the status of each, in order. A few sockets work in
 * parallel; each asks one thing at a time and is opened anew where the server closes it.
 */
export async function sendRaw(port: number, targets: readonly string[], sockets = 8): Promise<readonly number[]> {
  const statuses = new Array<number>(targets.length).fill(0)
  let next = 0
  const work = async (): Promise<void> => {
    while (next < targets.length) await useSocket()
  }
  const useSocket = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1')
      let index = -1
      let answer = ''
      const ask = (): void => {
        index = next
        next += 1
        if (index >= targets.length) return void socket.end()
        answer = ''
        socket.write(`GET ${targets[index]} HTTP/1.1\r\nHost: localhost\r\nX-Id: ${index}\r\n\r\n`, 'latin1')
      }
      socket.setNoDelay(true)
      socket.on('connect', ask)
      socket.on('data', chunk => {
        answer += chunk.toString('latin1')
        const head = answer.indexOf('\r\n\r\n')
        if (head === -1) return
        const length = Number(/\r\nContent-Length: (\d+)/iu.exec(answer)?.[1] ?? 0)
        if (answer.length < head + 4 + length) return
        statuses[index] = Number(/^HTTP\/1\.1 (\d{3})/u.exec(answer)?.[1] ?? 0)
        if (/\r\nConnection: close/iu.test(answer.slice(0, head))) socket.end()
        else ask()
      })
      socket.on('error', reject)
      socket.on('close', () => resolve())
    })
  await Promise.all(Array.from({length: sockets}, work))
  return statuses
}
