/** Named values that a message is worded from. */
export type Facts = Readonly<Record<string, string | number>>
