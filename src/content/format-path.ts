import type {YamlPath} from './locate.ts'

/** A path as a person writes it: `signatures[0].where[1]`; empty for the root. */
export function formatPath(path: YamlPath): string {
  return path.map((step, index) => (isIndex(step) ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`)).join('')
}

function isIndex(step: string | number): boolean {
  return typeof step === 'number' || /^\d+$/.test(step)
}
