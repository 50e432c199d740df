import type {Lang} from '../../model/lang.ts'

/** A page of the guide that a directive stands on. */
export interface GuidePage {
  readonly lang: Lang
  /** The project's root, absolute. */
  readonly root: string
}
