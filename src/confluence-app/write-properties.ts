/**
 * A Java properties file in ASCII: whatever is not in it is escaped as `\uXXXX`, for older readers take the file as
 * ISO 8859-1. Format: java.util.Properties, `load`.
 */
export function writeProperties(messages: Readonly<Record<string, string>>): string {
  return Object.entries(messages)
    .map(([key, value]) => `${key}=${escapeValue(value)}\n`)
    .join('')
}

function escapeValue(value: string): string {
  return value
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replace(/^ /u, '\\ ')
    .replace(/[^ -~]/g, unit => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
}
