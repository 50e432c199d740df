/** How many ports are tried after the first. */
const tries = 20

/** Starts a server on the first free port from `first` on. Rejects as `start` does, if it is not that a port is taken. */
export async function onFreePort<Server>(first: number, start: (port: number) => Promise<Server>): Promise<Server> {
  for (let port = first; ; port++) {
    try {
      return await start(port)
    } catch (problem) {
      const taken = problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE'
      if (!taken || port === first + tries) throw problem
    }
  }
}
