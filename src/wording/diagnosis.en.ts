import type {Facts} from '../model/facts.ts'
import type {VerdictReasonId, VerdictStatus} from '../model/verdict.ts'

/** Verdicts in English: their names, and why they are what they are. */
export const diagnosisEn = {
  status: {
    confirmed: 'Confirmed',
    likely: 'Likely',
    possible: 'Possible',
    waiting: 'Not seen yet',
    'ruled-out': 'Ruled out',
  } satisfies Record<VerdictStatus, string>,
  because: {
    symptom: ({count}: Facts) =>
      `The log shows the symptom ${count === 1 ? 'once' : `${Number(count).toLocaleString('en')} times`}.`,
    /** Where one event may be what several signatures recognise, and not all of them are at hand to compare. */
    symptomAtLeast: ({count}: Facts) =>
      `The log shows the symptom at least ${Number(count).toLocaleString('en')} times.`,
    rule: ({rule}: Facts) => `The configuration has the fault: ${rule}.`,
  },
  reason: {
    'no-event-yet': () => 'No event in the files at hand shows it yet.',
    'proof-likely': () => 'The configuration probably has this fault; the file alone cannot prove it.',
    undecided: () => 'The files at hand fit this cause but cannot prove it.',
    'no-proof': () => 'No file can prove this cause; the article says how to tell.',
    'path-unchanged': ({path}: Facts) =>
      `The logged path ${path} holds nothing that the proxy would change on the way, so this cause does not explain this event.`,
    'ruled-out': () => 'The configuration does not have this fault.',
    'ruled-out-since': ({last}: Facts) =>
      `The configuration does not have this fault. The last event is of ${String(last).replace('T', ' ')} (server time): if the file was changed after that, the change was the cure, and newer lines will tell.`,
    'ruled-out-undated': () =>
      'The configuration does not have this fault. The events carry no readable time: if the file was changed after them, the change was the cure, and newer lines will tell.',
  } satisfies Record<VerdictReasonId, (facts: Facts) => string>,
}
