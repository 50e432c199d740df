/** Below the sticky navigation bar: a heading above this line, in CSS pixels, is the one being read. */
const readingLine = 120

if (typeof document !== 'undefined') {
  document.addEventListener('click', keepSection, {capture: true})
}

/** Lets a link to the other language lead to the section that is being read; section ids are the same in both. */
function keepSection(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.navbar a[lang]') : null
  // A shared result is no section: its link leads to the same result in the other language.
  if (link && !location.hash.startsWith('#r=')) link.hash = sectionInView()
}

function sectionInView(): string {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  // The last sections of a page cannot reach the reading line: trust the address while its section can be seen.
  if (named && isVisible(named)) return named.id
  const headings = document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')
  return [...headings].filter(heading => heading.getBoundingClientRect().top <= readingLine).at(-1)?.id ?? ''
}

function isVisible(element: HTMLElement): boolean {
  const {top} = element.getBoundingClientRect()
  return top >= 0 && top < window.innerHeight
}
