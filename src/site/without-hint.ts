import {createInterface} from 'node:readline'

/** Docusaurus ends a build with a command that this project does not have. */
const hint = /npm run serve/

/** Hands the lines of a build on as they come, all but that hint. */
export async function withoutHint(output: NodeJS.ReadableStream, print: (line: string) => void): Promise<void> {
  for await (const line of createInterface({input: output})) if (!hint.test(line)) print(`${line}\n`)
}
