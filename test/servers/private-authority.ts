import {execFileSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'

/**
 * Writes the certificates of a private authority into a folder: `root.pem`, `mid.pem` issued by it, and for `localhost`,
 * issued by that one, `server.pem` with `server.key`; `other.pem` is made out to another name, `expired.pem` has run out.
 */
export function privateAuthority(folder: string): void {
  const openssl = (...args: string[]) => execFileSync('/usr/bin/openssl', args, {cwd: folder, stdio: 'ignore'})
  const request = (name: string) =>
    openssl(
      'req',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.csr`,
      '-subj',
      `/CN=${name}`,
    )
  const issue = (name: string, to: string, by: string, extension: string, days: string) => {
    writeFileSync(join(folder, `${name}.ext`), `${extension}\n`)
    const paths = ['-in', `${to}.csr`, '-CA', `${by}.pem`, '-CAkey', `${by}.key`, '-out', `${name}.pem`]
    openssl('x509', '-req', ...paths, '-CAcreateserial', '-extfile', `${name}.ext`, '-days', days)
  }
  const root = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'root.key', '-out', 'root.pem']
  openssl('req', ...root, '-days', '30', '-subj', '/CN=root')
  request('mid')
  issue('mid', 'mid', 'root', 'basicConstraints=critical,CA:TRUE', '30')
  request('server')
  issue('server', 'server', 'mid', 'subjectAltName=DNS:localhost', '30')
  issue('other', 'server', 'mid', 'subjectAltName=DNS:other.example.com', '30')
  issue('expired', 'server', 'mid', 'subjectAltName=DNS:localhost', '-1')
}
