/** `../css/index.css` with all that it imports; the bundler puts it here. */
declare const bookStyle: string

/** The dialog's style. A constructed sheet is not held up by the host's `style-src`; the host's own does not get in. */
export function styleSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(bookStyle)
  return sheet
}
