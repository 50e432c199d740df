import {build} from 'esbuild'

/** A script that gives a page `openBox`, as the widgets have it, under the name `boxUnderTest`. */
export async function bundleOpenBox(): Promise<string> {
  const {outputFiles} = await build({
    stdin: {
      contents: `import {openBox} from './src/widgets/box/open-box.ts'; globalThis.boxUnderTest = openBox`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'iife',
    write: false,
  })
  // Init scripts run in every frame; the frame of the box must have nothing but its loader.
  return `if (window === top) {${outputFiles[0]?.text}}`
}
