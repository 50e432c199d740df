/** Seconds of a time as nginx reads it: `1h 30m`, `500ms`, `60`; null if it is none. nginx: ngx_parse_time. */
export function readTime(text: string): number | null {
  const found = timeForm.exec(text)
  if (!found || text === '') return null
  const [, y, mo, w, d, h, m, s, ms, rest] = found.map(Number)
  const parts: readonly (readonly [number | undefined, number])[] = [
    [y, 31_536_000],
    [mo, 2_592_000],
    [w, 604_800],
    [d, 86_400],
    [h, 3600],
    [m, 60],
    [s, 1],
    [ms, 0.001],
    [rest, 1],
  ]
  return parts.reduce((total, [count, scale]) => total + (count || 0) * scale, 0)
}

const timeForm =
  /^(?:(\d{1,12})y *)?(?:(\d{1,12})M *)?(?:(\d{1,12})w *)?(?:(\d{1,12})d *)?(?:(\d{1,12})h *)?(?:(\d{1,12})m(?!s) *)?(?:(\d{1,12})s *)?(?:(\d{1,12})ms *)?(\d{1,12})?$/u

/** Bytes of a size: `8k`, `100m`, `2g`; null if it is none. nginx: ngx_parse_offset; a gigabyte is no size there. */
export function readSize(text: string): number | null {
  const found = /^(\d{1,15})([kmg]?)$/iu.exec(text)
  if (!found) return null
  return Number(found[1]) * (scales[found[2]?.toLowerCase() ?? ''] ?? 1)
}

const scales: Readonly<Record<string, number>> = {k: 1024, m: 1024 ** 2, g: 1024 ** 3}

/** The variables of a text by name; null where nginx could not read one. nginx: ngx_http_script_compile. */
export function readVariables(text: string): readonly string[] | null {
  const names: string[] = []
  for (let at = text.indexOf('$'); at !== -1; at = text.indexOf('$', at + 1)) {
    variable.lastIndex = at + 1
    const found = variable.exec(text)
    if (!found) return null
    const name = found[1] ?? found[2]
    if (name !== undefined) names.push(name)
  }
  return names
}

const variable = /[1-9]|\{(\w+)\}|(\w+)/y
