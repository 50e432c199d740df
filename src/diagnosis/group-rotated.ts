import {rotatedName} from '../input/rotated-name.ts'

/**
 * Puts files whose names say that they are one log together, in the order of the first of each; two that stand in the
 * same place, as those of two nodes that were dropped together do, tell that they are not.
 */
export function groupRotated<File extends {readonly name: string}>(
  files: readonly File[],
): readonly (readonly File[])[] {
  const logs = new Map<string, {readonly files: File[]; readonly places: Set<string>}>()
  for (const file of files) {
    const {log, date, number} = rotatedName(file.name)
    const known = logs.get(log) ?? {files: [], places: new Set<string>()}
    logs.set(log, known)
    known.files.push(file)
    known.places.add(`${date}/${number}`)
  }
  return [...logs.values()].flatMap(({files: own, places}) =>
    places.size === own.length ? [own] : own.map(file => [file]),
  )
}
