import {checkoutHome} from './checkout-home.ts'
import {runCommand, type Terminal} from './run-command.ts'

/** The command line of this checkout. */
export function runCli(argv: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  return runCommand(argv, terminal, checkoutHome)
}
