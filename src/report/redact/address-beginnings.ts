const digits = ['0', '00', '000']

/** How an IPv4 address may begin behind `before`, up to its fourth part; `0` is any digit, as in triggers. */
export function addressBeginnings(before: string): readonly string[] {
  const firsts = before === '' ? ['0'] : digits
  return firsts.flatMap(first =>
    digits.flatMap(second => digits.map(third => `${before}${first}.${second}.${third}.0`)),
  )
}
