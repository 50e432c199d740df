import {readConfig} from '../../src/config/read-config.ts'
import {sourceOf} from '../config/source-of.ts'
import {compareReality, type Verdict} from './compare-reality.ts'
import {nginxFile} from './nginx-file.ts'
import {realityRequests} from './reality-requests.ts'
import {startApache} from './start-apache.ts'
import {startNginx} from './start-nginx.ts'
import {startRecorder} from './start-recorder.ts'

/** One configuration with what came of each request. */
export interface Reality {
  readonly proxy: 'apache' | 'nginx'
  readonly config: string
  readonly verdicts: readonly Verdict[]
}

/**
 * Runs configurations, one after another, in a real Apache or nginx before three backends, and compares each request with
 * what the model of the configuration says. `{a}`, `{b}`, `{c}` stand for the addresses of the backends.
 */
export async function* runRealities(proxy: Reality['proxy'], configs: readonly string[]): AsyncGenerator<Reality> {
  const backends = await Promise.all([startRecorder(), startRecorder(), startRecorder()])
  const addressed = (config: string): string =>
    config.replace(/\{([abc])\}/gu, (_, name: string) => `127.0.0.1:${backends['abc'.indexOf(name)]?.port}`)
  const apache = proxy === 'apache' ? await startApache('') : null
  try {
    for (const config of configs) {
      const text = addressed(config)
      if (apache) {
        await apache.reload(text)
        const {model} = readConfig(sourceOf(text))
        yield {proxy, config, verdicts: await compareReality(model, apache.port, backends, realityRequests)}
        continue
      }
      const nginx = await startNginx(text)
      try {
        const {model} = readConfig(sourceOf(nginxFile('/tmp', nginx.port, text), 'nginx-config'))
        yield {proxy, config, verdicts: await compareReality(model, nginx.port, backends, realityRequests)}
      } finally {
        await nginx.stop()
      }
    }
  } finally {
    await apache?.stop()
    await Promise.all(backends.map(backend => backend.stop()))
  }
}
