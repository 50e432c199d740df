import {type BundledScript, bundleBrowserScript} from './bundle-browser-script.ts'

/** The whole worker of the checks as one script without imports, for the frame starts it from text. */
export function bundleWorker(siteDir: string): Promise<BundledScript> {
  return bundleBrowserScript(siteDir, 'src/widgets/box/check-worker.ts')
}
