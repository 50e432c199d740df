/** Names of `java.util.logging.Level` in a Japanese JVM (measured: Java 17 and 25). */
const japanese: Readonly<Record<string, string>> = {
  重大: 'SEVERE',
  警告: 'WARNING',
  情報: 'INFO',
  構成: 'CONFIG',
  普通: 'FINE',
  詳細: 'FINER',
  最も詳細: 'FINEST',
}

/** The English name of a level that JULI wrote in the JVM's language, so that signatures need only one; else as written. */
export function juliLevel(written: string): string {
  return japanese[written] ?? written
}
