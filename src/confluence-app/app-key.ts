/** The app's key: of the descriptor, the bundle and every address of its resources. */
export const appKey = 'org.shindan.confluence'

/** The web-resource whose folder is the knowledge base and whose script shows it. */
export const moduleKey = 'admin'

/** The fragment of an administration page that opens the knowledge base over it. */
export const openFragment = '#shindan'
