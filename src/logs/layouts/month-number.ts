const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `Sep`, `September`, `9月` or `9` as `09`; null for a name in another language. */
export function monthNumber(month: string): string | null {
  const number = /^(\d{1,2})月?$/.exec(month)?.[1] ?? names.indexOf(month.slice(0, 3).toLowerCase()) + 1
  return Number(number) >= 1 && Number(number) <= 12 ? String(number).padStart(2, '0') : null
}
