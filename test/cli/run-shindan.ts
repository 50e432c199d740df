import {runCli} from '../../src/cli/run-cli.ts'

/** What one run of the command line printed, as text and as bytes, and its exit code. */
interface CliRun {
  readonly out: string
  readonly bytes: Buffer
  readonly err: string
  readonly code: number
}

/** Runs the command line within this process, with these arguments and no environment but the one given. */
export async function runShindan(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CliRun> {
  const out: Uint8Array[] = []
  let err = ''
  const code = await runCli(args, {
    environment,
    print: text => out.push(new TextEncoder().encode(text)),
    printBytes: bytes => out.push(bytes.slice()),
    complain: line => {
      err += line
    },
  })
  const bytes = Buffer.concat(out)
  return {out: bytes.toString(), bytes, err, code}
}
