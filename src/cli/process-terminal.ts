import type {Terminal} from './run-command.ts'

/** The terminal that the process was started in. */
export const processTerminal: Terminal = {
  environment: process.env,
  print: text => process.stdout.write(text),
  printBytes: bytes => process.stdout.write(bytes),
  complain: line => process.stderr.write(line),
}
