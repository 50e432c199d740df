import {type RefObject, useEffect, useState} from 'react'
import type {TransferData} from './read-transfer.ts'

/**
 * Takes what is dropped on an element, or anywhere on the page where `wholePage` is set; then also what is pasted while
 * no field has the focus. Tells whether something is being dragged over it.
 */
export function usePageTransfers(
  zone: RefObject<HTMLElement | null>,
  wholePage: boolean,
  take: (data: TransferData) => void,
): boolean {
  const [dragging, setDragging] = useState(false)
  useEffect(() => {
    const target: HTMLElement | Window | null = wholePage ? window : zone.current
    if (!target) return
    const listening = new AbortController()
    const {signal} = listening

    function onDrag(event: Event) {
      if (!(event instanceof DragEvent) || !brings(event)) return
      // Without this the browser would leave the page and open the file.
      event.preventDefault()
      setDragging(true)
    }
    function onLeave(event: Event) {
      if (event instanceof DragEvent && !event.relatedTarget) setDragging(false)
    }
    function onDrop(event: Event) {
      setDragging(false)
      if (!(event instanceof DragEvent) || !event.dataTransfer || !brings(event)) return
      event.preventDefault()
      take(event.dataTransfer)
    }
    function onPaste(event: Event) {
      if (!(event instanceof ClipboardEvent) || !event.clipboardData || isField(event.target)) return
      event.preventDefault()
      take(event.clipboardData)
    }

    target.addEventListener('dragenter', onDrag, {signal})
    target.addEventListener('dragover', onDrag, {signal})
    target.addEventListener('dragleave', onLeave, {signal})
    target.addEventListener('drop', onDrop, {signal})
    if (wholePage) target.addEventListener('paste', onPaste, {signal})
    return () => listening.abort()
  }, [zone, wholePage, take])
  return dragging
}

function brings({dataTransfer}: DragEvent): boolean {
  const types = dataTransfer?.types ?? []
  return types.includes('Files') || types.includes('text/plain')
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null
}
