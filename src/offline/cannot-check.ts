import type {Lang} from '../model/lang.ts'

/** Why nothing was checked: for a reason of the place, whatever was given. */
export class CannotCheck extends Error {
  readonly texts: Readonly<Record<Lang, string>>

  constructor(texts: Readonly<Record<Lang, string>>) {
    super(texts.en)
    this.texts = texts
  }
}
