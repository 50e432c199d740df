/** The libraries that have a reference: `src/library/<name>.ts`, imported as `shindan/<name>`. */
export const referenceModules = ['qsh', 'logs', 'config'] as const

export type ReferenceModule = (typeof referenceModules)[number]
