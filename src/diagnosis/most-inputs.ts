/**
 * Inputs that an archive may give. Each is listed and takes its time, and a support zip has some hundreds; an archive that
 * is made to do harm can hold a hundred thousand in a few megabytes.
 */
export const mostInputs = 2000
