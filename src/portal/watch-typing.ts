/**
 * Reports the text of form controls and editable elements as somebody types, once an input method has committed.
 * Listens on the document and not on a field: portals replace their forms while they run.
 *
 * @param pauseIn milliseconds after the last key in a field before its text is reported; 0 if the field is not meant
 * @param successor the field that stands in place of one that the page took away before its text was reported
 * @param signal stops it
 */
export function watchTyping(
  pauseIn: (field: Element) => number,
  report: (text: string, field: Element) => void,
  successor: () => Element | null,
  signal: AbortSignal,
): void {
  let timer = 0
  const listen = (event: Event): void => {
    const field = event.composedPath()[0] as Element
    const pause = pauseIn(field)
    if (!pause || (event as InputEvent).isComposing) return
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      const current = field.isConnected ? field : successor()
      if (!signal.aborted && current) report(textOf(current), current)
    }, pause)
  }
  for (const type of ['input', 'compositionend']) document.addEventListener(type, listen, {signal})
}

function textOf(field: Element): string {
  return 'value' in field ? String(field.value) : (field.textContent ?? '')
}
