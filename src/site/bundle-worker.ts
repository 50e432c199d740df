import {bundleBrowserScript} from './bundle-browser-script.ts'

/** The whole worker of the checks as one script without imports, for the frame starts it from text. */
export async function bundleWorker(siteDir: string): Promise<string> {
  return (await bundleBrowserScript(siteDir, 'src/widgets/box/check-worker.ts')).text
}
