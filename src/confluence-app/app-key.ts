/** The app's key: of the descriptor, the bundle and every address of its resources. */
export const appKey = 'org.shindan.confluence'

/**
 * The web-resource of the knowledge base and of the worker. It belongs to no context, for whatever script does is run on
 * the pages of that context.
 */
export const moduleKey = 'kb'

/** The fragment of an administration page that opens the knowledge base over it. */
export const openFragment = '#/shindan'
