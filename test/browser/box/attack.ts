/**
 * The source of a worker that tries to reach each of the origins it is asked to, by every way that a worker has,
 * each at `/reached/<way>`. It speaks as the worker of the checks does, so that `openBox` can open it. The answer
 * tells what became of each try; what counts is what the servers saw.
 */
export const attack = `
const ways = {
  fetch: url => fetch(url, {mode: 'no-cors'}),
  'post-keepalive': url => fetch(url, {method: 'POST', body: 'secret', keepalive: true, mode: 'no-cors'}),
  xhr: url => new Promise((done, failed) => {
    const request = new XMLHttpRequest()
    request.onload = done
    request.onerror = failed
    request.open('GET', url)
    request.send()
  }),
  websocket: url => new Promise((done, failed) => {
    const socket = new WebSocket(url.replace('http', 'ws'))
    socket.onopen = done
    socket.onerror = failed
  }),
  'websocket-stream': url => new WebSocketStream(url.replace('http', 'ws')).opened,
  'event-source': url => new Promise((done, failed) => {
    const source = new EventSource(url)
    source.onopen = done
    source.onerror = () => { source.close(); failed(new Error('error event')) }
  }),
  'import-scripts': url => importScripts(url),
  import: url => import(url),
  'eval-import': url => (0, eval)('import(' + JSON.stringify(url) + ')'),
  'function-import': url => new Function('url', 'return import(url)')(url),
  font: url => new FontFace('secret', 'url(' + url + ')').load(),
  'cache-add': async url => (await caches.open('secret')).add(new Request(url, {mode: 'no-cors'})),
  'sub-worker-url': url => started(() => new Worker(url)),
  'sub-worker-module': url => started(() => new Worker(url, {type: 'module'})),
  'sub-worker-blob': url => started(() => new Worker(URL.createObjectURL(new Blob([calling(url)])))),
  'sub-worker-data': url => started(() => new Worker('data:text/javascript,' + encodeURIComponent(calling(url)))),
  'web-transport': url => new WebTransport(url.replace('http:', 'https:')).ready,
}
const calling = url => 'fetch(' + JSON.stringify(url) + ', {mode: "no-cors"}).then(() => postMessage(1), () => postMessage(0))'
const started = start => new Promise((done, failed) => {
  const worker = start()
  worker.onmessage = done
  worker.onerror = () => failed(new Error('error event'))
})
const patience = promise => Promise.race([
  Promise.resolve(promise).then(() => 'done'),
  new Promise(resolve => setTimeout(resolve, 1500, 'nothing happened')),
])
async function tryAll(origins) {
  const results = {}
  await Promise.all(origins.flatMap(origin => Object.entries(ways).map(async ([name, way]) => {
    try {
      results[name] = await patience(way(origin + '/reached/' + name))
    } catch (error) {
      results[name] = String(error)
    }
  })))
  return results
}
self.onmessage = ({ports: [port]}) => {
  port.onmessage = async ({data}) => {
    port.postMessage({kind: 'answer', id: data.id, answer: await tryAll(data.origins)})
  }
  port.postMessage({kind: 'ready'})
}
`
