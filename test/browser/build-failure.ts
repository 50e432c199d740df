/** The file that says why a site could not be built or served, beside the folder it was to be built into. */
export function buildFailure(dir: string): string {
  return `${dir}.failure.txt`
}
