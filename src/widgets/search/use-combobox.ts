import {type KeyboardEvent, useId, useState} from 'react'

/** Attributes for a field, its listbox and the options, and where the reader is. */
export interface Combobox {
  readonly open: boolean
  readonly setOpen: (open: boolean) => void
  readonly listId: string
  readonly field: Readonly<Record<string, string | boolean | undefined>>
  readonly option: (at: number) => {readonly id: string; readonly role: 'option'; readonly 'aria-selected': boolean}
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
}

/**
 * A combobox with list autocomplete and manual selection, as `src/portal/combobox.ts` has it: arrows move, Enter
 * follows, Escape closes and then clears; the focus stays in the field.
 *
 * @param count options there are
 * @param follow gets the active option, or -1 when Enter is pressed on none
 */
export function useCombobox(count: number, follow: (at: number) => void, clear: () => void): Combobox {
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const open = isOpen && count > 0
  const setOpen = (next: boolean): void => {
    setIsOpen(next)
    setActive(-1)
  }
  const move = (step: number): void => {
    setIsOpen(true)
    if (count) setActive(at => (Math.max(at, step < 0 ? 0 : -1) + step + count) % count)
  }
  return {
    open,
    setOpen,
    listId: `${id}list`,
    field: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': open,
      'aria-controls': `${id}list`,
      'aria-activedescendant': open && active >= 0 ? `${id}${active}` : undefined,
    },
    option: at => ({id: `${id}${at}`, role: 'option', 'aria-selected': at === active}),
    onKeyDown: event => {
      // Keys that belong to an input method are left to it.
      if (event.nativeEvent.isComposing || event.keyCode === 229) return
      if (event.key === 'ArrowDown') move(1)
      else if (event.key === 'ArrowUp') move(-1)
      else if (event.key === 'Enter') follow(open ? active : -1)
      else if (event.key === 'Escape') open ? setOpen(false) : clear()
      else return
      event.preventDefault()
    },
  }
}
