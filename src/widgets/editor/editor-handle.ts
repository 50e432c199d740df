import type {EditableConfig, EditorNote} from '../../report/editable-config.ts'

/** An editor in the page. */
export interface EditorHandle {
  /** The text with the line endings that it came with. */
  readonly text: () => string
  /** Shows what a check of the very text says, and tells whether it is of that; what came for another text is left aside. */
  readonly show: (config: EditableConfig) => boolean
  /** Puts another text in place of the present one, as a change that can be undone; a comparison ends. */
  readonly replace: (text: string) => void
  /** Shows a text beside the present one, to be taken over or not, in part or as a whole. */
  readonly compare: (text: string) => void
  /** Ends a comparison: with all changes, or with none. */
  readonly settle: (isAccepted: boolean) => void
  readonly showSecrets: (areShown: boolean) => void
  /** Goes to the next finding, or the one before, round the end. */
  readonly step: (by: 1 | -1) => void
  readonly focus: () => void
  readonly destroy: () => void
}

/** What an editor tells. */
export interface EditorEvents {
  /** The text changed. */
  readonly onChange: () => void
  /** The cursor came to findings, or to none. */
  readonly onNotes: (notes: readonly EditorNote[]) => void
  /** A comparison began or ended. */
  readonly onCompare: (isComparing: boolean) => void
}
