import type {Span} from '../../model/span.ts'

/** One file within the output of `nginx -T`. */
export interface DumpedFile {
  /** As nginx names it: absolute. */
  readonly path: string
  /** Its text, without the line that names it. */
  readonly span: Span
}

/**
 * The files that an output of `nginx -T` holds, each behind a line `# configuration file /etc/nginx/nginx.conf:`, the
 * main file first; null for a text that is no such output. nginx: main (src/core/nginx.c).
 */
export function readDump(text: string): readonly DumpedFile[] | null {
  const heads = [...text.matchAll(/^# configuration file (\/[^\r\n]{0,4096}):\r?\n/gmu)]
  if (heads.length === 0) return null
  return heads.map((head, index) => ({
    path: head[1] ?? '',
    span: {from: head.index + head[0].length, to: heads[index + 1]?.index ?? text.length},
  }))
}
