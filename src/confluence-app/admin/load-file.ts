/** A file of the packaged knowledge base, parsed; null where there is none of that name. Rejects if it cannot be had. */
export async function loadFile(address: string, name: string): Promise<unknown> {
  const response = await fetch(`${address}kb/${name}`, {referrerPolicy: 'no-referrer'})
  if (response.status === 404) return null
  if (!response.ok) throw new Error(`Unexpected status ${response.status} of ${name}`)
  return response.json()
}
