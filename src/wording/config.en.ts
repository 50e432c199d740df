import type {ConfigNoteId} from '../config/config-note-id.ts'
import type {Facts} from '../model/facts.ts'
import type {Unknown} from '../model/finding.ts'
import type {NeededInput} from '../model/input-kind.ts'
import {inputKindsEn} from './input-kinds.en.ts'

const kindNames: Readonly<Record<string, string>> = inputKindsEn

/** What prints all that a server reads, includes resolved, by the kind of its configuration. */
const dumps: Readonly<Record<string, string>> = {'nginx-config': '"nginx -T"'}
const dumpOf = (kind: unknown): string => dumps[String(kind)] ?? '"apachectl -t -DDUMP_CONFIG"'

/** A comment that suppresses, in the form of another comment of the same file. */
function comment(like: string | number = '', words: string): string {
  return String(like).startsWith('<') ? `"<!-- shindan: ${words} -->"` : `"# shindan: ${words}"`
}

/** What there is to say about reading a configuration, and what it cannot tell, in English. */
export const configEn: {
  readonly notes: Readonly<Record<ConfigNoteId, (facts: Facts) => string>>
  readonly questions: Readonly<Record<Unknown, (facts: Facts, needs: NeededInput) => string>>
} = {
  notes: {
    'taken-as-front': () => 'Taken as the proxy in front of the others, as you said.',
    'edited-here': () => 'You have edited this text. All that is said here is about the edited text.',
    'config-breaks-restored': () => 'The line breaks of this configuration were lost and have been restored.',
    'config-breaks-ambiguous': () =>
      'This configuration stands on one line with a comment in it; where the comment ends cannot be told. Paste it with its line breaks.',
    'cut-off': ({section, line}) =>
      `The text ends inside ${section}, which opens in line ${line}. Paste the whole section, up to its end.`,
    'close-without-open': ({section, line}) =>
      `${section} in line ${line} closes a section that was not opened. Paste the whole section, from its beginning.`,
    'directive-unknown': ({section, line}) =>
      `Line ${line}: the server knows no directive "${section}" and refuses the file. Check the spelling, and whether its module is loaded.`,
    'directive-misplaced': ({section, line}) =>
      `Line ${line}: the server does not allow "${section}" here and refuses the file. Move it to a section that may hold it.`,
    'arguments-wrong': ({section, line}) =>
      `Line ${line}: the server refuses the arguments of "${section}". Compare them with its documentation.`,
    'directive-repeated': ({section, line}) =>
      `Line ${line}: "${section}" stands in this block already, and the server refuses the file. Keep one of the two.`,
    'variable-unknown': ({section, line}) =>
      `Line ${line}: neither the server nor this file knows a variable "${section}", and the server refuses the file. Check the spelling, or define it.`,
    'reference-unknown': ({section, line}) =>
      `Line ${line}: "${section}" names something that this file does not have, and the server refuses it unless another of its files does. Check the spelling, or add what is named.`,
    'no-listener': () =>
      'No frontend or listen of this file has a "bind" line, and the server refuses a file in which nothing listens. Add one, unless another of its files listens.',
    'text-too-long': ({section, line}) =>
      `Line ${line}: "${section}…" goes on for 4,096 bytes or more, and the server refuses the file. Check whether its end is missing; a long comment needs more lines.`,
    'not-closed': ({section, line}) =>
      `Line ${line}: "${section}" has no end, and the server refuses the file. Add the quote, the semicolon or the brace that is missing.`,
    'text-unexpected': ({section, line}) =>
      `Line ${line}: "${section}" does not belong here, and the server refuses the file. Take it out, or add what is missing before it.`,
    template: ({section, line}) =>
      `"${section}" in line ${line} belongs to a template. Nothing is said about the directives that hold such placeholders; check the file that the server reads.`,
    'kind-not-modelled': ({kind}) =>
      `Recognised: ${kindNames[String(kind)] ?? kind}. Configurations of this kind are not checked so far.`,
    'findings-suppressed': ({count}) =>
      Number(count) === 1
        ? 'A comment in this file suppresses 1 finding.'
        : `Comments in this file suppress ${count} findings.`,
    'suppression-malformed': ({text, line}) =>
      `Line ${line}: "${text}" suppresses nothing. Expected ${comment(text, 'ignore RULE reason')}, or ${comment(text, 'ignore-file RULE reason')} above the first directive.`,
    'suppression-rule-unknown': ({rule, line}) =>
      `Line ${line}: ${rule === '' ? 'the comment names no rule to ignore' : `there is no rule "${rule}" to ignore`}. The guide lists the rules.`,
    'suppression-without-reason': ({rule, line}) =>
      `Line ${line}: ${rule} is not suppressed, for the comment gives no reason. Write it behind the name of the rule.`,
    'suppression-unused': ({rule, line}) =>
      `Line ${line}: the comment suppresses nothing, for ${rule} finds nothing there. Take it out, or move it to the line above the one that is found.`,
    'no-routes': ({kind}) =>
      kind === 'haproxy-config'
        ? 'Nothing in this configuration passes requests on. Add the files that hold frontend, backend or listen.'
        : `Nothing in this configuration passes requests on. Add the file that holds ${kind === 'nginx-config' ? 'proxy_pass' : 'ProxyPass'}, or the output of ${dumpOf(kind)}.`,
  },
  questions: {
    include: ({what}, needs) =>
      needs === 'haproxy-config'
        ? `What "${what}" stands for is in a file that is not here. Add it, or paste all files of the server as one.`
        : `"${what}" brings in a file that is not here. The output of ${dumpOf(needs)} holds everything in one text.`,
    variable: ({what}, needs) =>
      needs === 'haproxy-config'
        ? `The value of "${what}" is known only while the server runs. Look at this line yourself.`
        : needs === 'nginx-config'
          ? `What "${what}" stands for is not in this file. The output of ${dumpOf(needs)} holds everything in one text.`
          : `The value of "${what}" is not in this file. The output of ${dumpOf(needs)} shows the values in use.`,
    template: ({what}) => `"${what}" belongs to a template. Use the file that the server reads.`,
    condition: ({what}, needs) =>
      needs === 'nginx-config' || needs === 'haproxy-config'
        ? `Whether "${what}" holds depends on the request and is not worked out here. Look at this place yourself.`
        : `Whether "${what}" holds depends on the server. The output of ${dumpOf(needs)} shows what is in use.`,
    regex: ({what}) => `What "${what}" matches is not worked out here. Look at this line yourself.`,
    'not-modelled': ({what}) => `What "${what}" does to the path is not worked out here. Look at this line yourself.`,
    'cut-off': ({what}) => `The text ends inside "${what}". Add the rest.`,
    'other-file': ({what}, needs) =>
      `${what}: whether this is right stands in the ${inputKindsEn[needs]}. Add that file as well, and both are compared.`,
    order: ({what}) =>
      `"${what}" may lead to the other proxy whose configuration is here: the port is the same, and nothing else tells. Say which of them stands in front: in the field "In front" below the inputs, or with --front FILE on the command line.`,
  },
}
