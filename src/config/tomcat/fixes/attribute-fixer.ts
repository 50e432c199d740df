import type {Fixer} from '../../dialect.ts'
import type {RuleFinding} from '../../rules/rule.ts'
import {setAttribute} from '../../xml/set-attribute.ts'
import {tagAt} from '../../xml/tag-at.ts'
import type {OpenTag} from '../../xml/xml-token.ts'

/** Sets an attribute of the tag that a finding is about. */
interface AttributeFixer {
  readonly kind: Fixer['kind']
  /** What to set, behind which attribute if the tag does not have it; null where this does not fit. */
  readonly set: (finding: RuleFinding, tag: OpenTag, text: string) => AttributeToSet | null
}

interface AttributeToSet {
  readonly name: string
  readonly value: string
  readonly behind?: string
}

/** Makes a fixer that sets an attribute. */
export function attributeFixer({kind, set}: AttributeFixer): Fixer {
  return {
    kind,
    edits: (text, finding) => {
      const tag = tagAt(text, finding.span)
      const wanted = tag && set(finding, tag, text)
      return tag && wanted ? [setAttribute(text, tag, wanted.name, wanted.value, wanted.behind)] : null
    },
  }
}
