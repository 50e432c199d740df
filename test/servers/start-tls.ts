import {type ChildProcess, spawn} from 'node:child_process'
import {canConnect} from './can-connect.ts'
import {freePort} from './free-port.ts'

/** A server on loopback that shows one certificate to whoever connects. */
export interface RunningTls {
  readonly port: number
  readonly child: ChildProcess
}

/** Starts `openssl s_server` in a folder of `privateAuthority`; `chain` is what it sends along with its certificate. */
export async function startTls(folder: string, certificate: string, chain: string | null): Promise<RunningTls> {
  const port = await freePort()
  const sent = ['-cert', certificate, '-key', 'server.key', ...(chain === null ? [] : ['-cert_chain', chain])]
  const child = spawn('/usr/bin/openssl', ['s_server', '-accept', `127.0.0.1:${port}`, ...sent, '-www', '-quiet'], {
    cwd: folder,
    stdio: 'ignore',
  })
  while (!(await canConnect(port))) await new Promise(resolve => setTimeout(resolve, 20))
  return {port, child}
}
