/**
 * Gives an input and the listbox beside it the keyboard of a combobox with list autocomplete and manual selection:
 * arrows move, Enter follows, Escape closes and then clears; the focus stays in the input. Keys that belong to an input
 * method are left to it.
 * Pattern: WAI-ARIA Authoring Practices, "Combobox".
 *
 * @param list its children are the options, with ids; a click on one follows it
 * @returns opens the list (if it has options) or closes it
 */
export function combobox(input: HTMLInputElement, list: HTMLElement): (open: boolean) => void {
  let active = -1
  const activate = (at: number): boolean => {
    active = at
    const current = list.children[at]
    for (const option of list.children) option.setAttribute('aria-selected', `${option === current}`)
    input.setAttribute('aria-activedescendant', current?.id ?? '')
    current?.scrollIntoView({block: 'nearest'})
    return true
  }
  const show = (open: boolean): boolean => {
    list.hidden = !open || list.childElementCount === 0
    input.setAttribute('aria-expanded', `${!list.hidden}`)
    return activate(-1)
  }
  const move = (step: number): boolean => {
    const from = Math.max(active, step < 0 ? 0 : -1)
    if (list.hidden) show(true)
    const count = list.childElementCount
    return count > 0 && activate((from + step + count) % count)
  }
  const clear = (): boolean => {
    const filled = input.value !== ''
    input.value = ''
    if (filled) input.dispatchEvent(new Event('input', {bubbles: true, composed: true}))
    return filled
  }
  const follow = (): boolean => {
    const option = list.hidden ? null : list.querySelector<HTMLElement>('[aria-selected=true]')
    option?.click()
    return option !== null
  }
  /** Each says whether it had something to do; if not, the key is the page's. */
  const keys: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: follow,
    Escape: () => (list.hidden ? clear() : show(false)),
  }
  input.addEventListener('keydown', event => {
    // 229: what browsers report for a key that an input method took.
    if (event.isComposing || event.keyCode === 229 || !keys[event.key]?.()) return
    event.preventDefault()
    // A dialog around the element must not close with the list.
    event.stopPropagation()
  })
  input.addEventListener('blur', () => show(false))
  input.addEventListener('click', () => show(true))
  // Else the input would lose the focus, and the list would close, before the click arrives.
  list.addEventListener('mousedown', event => event.preventDefault())
  show(false)
  return show
}
