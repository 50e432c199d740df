import type {IncomingHttpHeaders} from 'node:http'
import {request} from 'node:https'

/** The headers that `startHeaderEcho` got behind a server on loopback that is asked by HTTPS; its certificate is not checked. */
export function askByTls(port: number, path: string): Promise<IncomingHttpHeaders> {
  return new Promise((resolve, reject) => {
    const headers = {host: 'wiki.example.com'}
    const sent = request(
      {host: '127.0.0.1', port, path, headers, rejectUnauthorized: false, agent: false},
      response => {
        let text = ''
        response.on('data', chunk => {
          text += String(chunk)
        })
        response.on('end', () => resolve(text.startsWith('{') ? JSON.parse(text) : {}))
      },
    )
    sent.on('error', reject)
    sent.end()
  })
}
