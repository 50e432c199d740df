import type {Terminal} from './run-command.ts'

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (problem: NodeJS.ErrnoException) => {
    // Whoever read it, `head` or a pager, has seen enough. What is written to files goes on.
    if (problem.code !== 'EPIPE') throw problem
  })
}

/** The terminal that the process was started in. */
export const processTerminal: Terminal = {
  environment: process.env,
  print: text => process.stdout.write(text),
  printBytes: bytes => process.stdout.write(bytes),
  complain: line => process.stderr.write(line),
}
