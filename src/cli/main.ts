import {runCli} from './run-cli.ts'

process.exitCode = await runCli(process.argv.slice(2), {
  environment: process.env,
  print: text => process.stdout.write(text),
  printBytes: bytes => process.stdout.write(bytes),
  complain: line => process.stderr.write(line),
})
