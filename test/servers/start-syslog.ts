import {createSocket} from 'node:dgram'

/** A receiver of syslog by UDP on loopback, which keeps every message as a line. */
export interface Syslog {
  readonly port: number
  readonly text: () => string
  readonly stop: () => Promise<void>
}

export async function startSyslog(): Promise<Syslog> {
  const socket = createSocket('udp4')
  let text = ''
  socket.on('message', message => {
    text += `${message.toString().replace(/\n$/, '')}\n`
  })
  await new Promise<void>(resolve => socket.bind(0, '127.0.0.1', resolve))
  return {
    port: socket.address().port,
    text: () => text,
    stop: () => new Promise(resolve => socket.close(() => resolve())),
  }
}
