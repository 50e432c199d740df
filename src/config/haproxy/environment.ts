import {maskCharacter} from '../nginx/placeholders.ts'
import type {HaproxyWord} from './lex-haproxy.ts'

/** What stands for a variable that is to become several words, or none. */
export const severalWords = `${maskCharacter}*`

const variable = /\$(?:\{(\.?\w+)(\[\*\])?(?:-[^}]*)?\}|(\.?\w+))/gu

/** The variables of the environment that a configuration itself sets, as far as it has been read. */
export class Environment {
  readonly #values = new Map<string, string>()

  /** Takes up `setenv`, `presetenv`, `unsetenv` and `resetenv` of `global`. */
  read(name: string, words: readonly string[]): void {
    const [variable = '', value] = words
    if (name === 'setenv' && value !== undefined) this.#values.set(variable, value)
    // Outside there may be another one.
    else if (name === 'presetenv') this.#values.delete(variable)
    else if (name === 'unsetenv') for (const each of words) this.#values.delete(each)
    else if (name === 'resetenv') this.#values.clear()
  }

  /** The value of a variable; undefined where the file does not set it. */
  valueOf(name: string): string | undefined {
    return this.#values.get(name)
  }

  /** Whether all variables of a word are set by the file. */
  knows({variables}: HaproxyWord): boolean {
    return variables.every(name => this.#values.has(name))
  }

  /** The text of a word with the variables filled in; those that are not known stand as one character for all. */
  fill({text, variables}: HaproxyWord): string {
    if (variables.length === 0) return text
    return text.replace(variable, (_, braced?: string, several?: string, bare?: string) => {
      return several ? severalWords : (this.#values.get(braced ?? bare ?? '') ?? maskCharacter)
    })
  }
}
