/**
 * Whether a version can be that of a bundle: `1`, `1.2`, `1.2.3` or `1.2.3.word`. `1.2.3-SNAPSHOT` cannot.
 * Format: OSGi Core 8, 3.2.5 "Version".
 */
export function isOsgiVersion(version: string): boolean {
  return /^\d{1,9}(?:\.\d{1,9}(?:\.\d{1,9}(?:\.[\w-]+)?)?)?$/.test(version)
}
