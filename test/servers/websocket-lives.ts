import {connect} from 'node:net'

/** Whether a WebSocket to a port of loopback is accepted and lives through so many milliseconds of silence. */
export function websocketLives(port: number, path: string, silence: number): Promise<boolean> {
  return new Promise(resolve => {
    // HAProxy takes no upgrade without a key.
    const key = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='
    const head = `GET ${path} HTTP/1.1\r\nHost: wiki.example.com\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${key}\r\n\r\n`
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => void socket.write(head))
    const timer = setTimeout(() => {
      socket.destroy()
      resolve(answer.startsWith('HTTP/1.1 101'))
    }, silence)
    socket.on('data', chunk => {
      answer += String(chunk)
    })
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearTimeout(timer)
      resolve(false)
    })
  })
}
