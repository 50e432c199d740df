/**
 * Members of an archive that are looked at; a support zip has some hundreds. An archive can list two thousand in the size
 * of a picture, and each costs a look.
 */
export const mostMembers = 100_000
