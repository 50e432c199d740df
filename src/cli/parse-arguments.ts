import {type ParseArgsConfig, parseArgs} from 'node:util'
import {UsageError} from './usage-error.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** A command's own options and its files. An unknown option or a missing value is a usage error that names it. */
export function parseArguments(
  args: readonly string[],
  options: Options,
  mostFiles = Number.POSITIVE_INFINITY,
): {readonly files: readonly string[]; readonly values: Readonly<Record<string, unknown>>} {
  const unknown = firstUnknown(args, options)
  if (unknown !== undefined) throw new UsageError('unknown-option', {option: unknown, known: known(options)})
  try {
    const {positionals, values} = parseArgs({args: [...args], options, allowPositionals: true, strict: true})
    const extra = positionals[mostFiles]
    if (extra !== undefined) throw new UsageError('too-many-arguments', {argument: extra})
    return {files: positionals, values}
  } catch (cause) {
    if (cause instanceof UsageError) throw cause
    const option = cause instanceof Error ? (/--[\w-]+/u.exec(cause.message)?.[0] ?? '') : ''
    throw new UsageError('option-value', {option})
  }
}

function firstUnknown(args: readonly string[], options: Options): string | undefined {
  const end = args.indexOf('--')
  return args
    .slice(0, end === -1 ? args.length : end)
    .find(arg => arg.startsWith('-') && arg !== '-' && !(arg.replace(/^--|=.*$/gu, '') in options))
}

function known(options: Options): string {
  return ['lang', 'json', ...Object.keys(options)].map(name => `--${name}`).join(' ')
}
