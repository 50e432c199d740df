import {networkInterfaces} from 'node:os'

/**
 * The addresses of this machine that others on its networks reach a server under, as they stand in the address of a page;
 * link-local ones are left out, for they say nothing without the name of an interface.
 *
 * @param host what the server listens on; only `0.0.0.0` and `::` are all networks, others give nothing
 */
export function networkAddresses(host: string): readonly string[] {
  if (host !== '0.0.0.0' && host !== '::') return []
  return Object.values(networkInterfaces())
    .flatMap(addresses => addresses ?? [])
    .filter(({internal}) => !internal)
    .filter(({family, address}) => family === 'IPv4' || (host === '::' && !address.startsWith('fe80:')))
    .map(({family, address}) => (family === 'IPv4' ? address : `[${address}]`))
}
