/** What is used of a compiler of the kind of webpack and Rspack. */
interface Compiler {
  readonly hooks: {
    readonly thisCompilation: {tap(name: string, run: (compilation: Compilation) => void): void}
  }
}

interface Compilation {
  readonly hooks: {
    readonly finishModules: {tap(name: string, run: (modules: Iterable<object>) => void): void}
  }
}

/** Notes the files that a bundle is made of, as absolute paths, before the bundler drops what is not used of them. */
export class CollectModules {
  readonly #files: Set<string>

  constructor(files: Set<string>) {
    this.#files = files
  }

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('CollectModules', compilation => {
      compilation.hooks.finishModules.tap('CollectModules', modules => {
        for (const module of modules) {
          const resource = 'resource' in module ? module.resource : undefined
          if (typeof resource === 'string') this.#files.add(resource.split('?')[0] ?? '')
        }
      })
    })
  }
}
