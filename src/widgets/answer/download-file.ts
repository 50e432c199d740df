/** Saves bytes through the browser, without a request. */
export function downloadFile(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], {type: 'application/octet-stream'}))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Firefox reads the URL after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
