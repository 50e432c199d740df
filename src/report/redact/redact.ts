/** Replaces identifying values of a text; the text keeps its lines. */
export type Redact = (text: string) => string
