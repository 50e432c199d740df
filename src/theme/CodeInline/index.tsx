import type {ComponentProps} from 'react'
import {codeWords} from '../../widgets/reading/code-words.ts'

/** Inline code that breaks at its blanks and not at its hyphens, and that the punctuation behind it cannot leave. */
export default function CodeInline({children, ...props}: ComponentProps<'code'>) {
  if (typeof children !== 'string') return <code {...props}>{children}</code>
  return (
    <code {...props}>
      {codeWords(children).map(({text, whole}, at) =>
        whole === 'never' ? (
          text
        ) : (
          <span key={at} className={`kb-word kb-word--${whole}`}>
            {text}
          </span>
        ),
      )}
    </code>
  )
}
