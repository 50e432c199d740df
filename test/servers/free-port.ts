import {createServer} from 'node:net'

/** Below the ports that the system gives to clients, and to servers that ask for any. */
const [first, end] = [10_000, 32_000]
/** Ports of a process: test files run side by side, and what one has found free another must not take meanwhile. */
const block = 40

let next = first + ((process.pid * block) % (end - first))

/** A port of loopback that nothing listens on and that this process did not give before. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = next
    next = next + 1 < end ? next + 1 : first
    if (await isFree(port)) return port
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    })
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
