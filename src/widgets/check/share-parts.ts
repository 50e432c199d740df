/**
 * `after`, with every part that says the same as in `before` taken from there: what is drawn from such a part need not be drawn
 * anew. Both are plain data; lists are compared place by place.
 */
export function shareParts<T>(before: T, after: T): T {
  return share(before, after) as T
}

function share(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before
  if (!isObject(before) || !isObject(after)) return after
  if (before instanceof Uint8Array && after instanceof Uint8Array)
    return before.length === after.length && before.every((byte, at) => byte === after[at]) ? before : after
  if (Array.isArray(before) && Array.isArray(after)) {
    const parts = after.map((part, at) => share(before[at], part))
    return parts.length === before.length && parts.every((part, at) => part === before[at]) ? before : parts
  }
  if (Array.isArray(before) || Array.isArray(after)) return after
  const names = Object.keys(after)
  const parts = names.map(name => [name, share(Reflect.get(before, name), Reflect.get(after, name))] as const)
  const isSame =
    names.length === Object.keys(before).length && parts.every(([name, part]) => part === Reflect.get(before, name))
  return isSame ? before : Object.fromEntries(parts)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
