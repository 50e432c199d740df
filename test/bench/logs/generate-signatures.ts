import type {Signature} from '../../../src/model/article.ts'
import {seededRandom} from './seeded-random.ts'

const words = (
  'acquire adopt arrange balance borrow bundle calendar canvas carrier ceiling channel chapter charter chimney ' +
  'circuit clearance coastal column compass copper corner cotton council courier cradle crystal current curtain ' +
  'daylight decimal deposit derive detour diagram dialect discard domain donor drawer eclipse elastic embark enamel ' +
  'engrave entrance envelope equator escort estuary exhibit fabric ferry filament flannel forecast fragment freight ' +
  'furnace gallery garment glacier granite gravel guardian habitat hammock harbour harvest hazard horizon ignite ' +
  'inlet invoice ivory junction kernel kettle lantern lattice ledger lineage lobster lumber magnet mantle marble ' +
  'meadow mineral mixture monsoon mortar mustard narrow needle nominal orchard outpost parade parcel pebble pendulum ' +
  'pigment pioneer plaster quarry quartz ratchet remnant ribbon rudder saddle satchel sculpt shelter sieve spindle ' +
  'sturdy summit tavern tenant thicket timber trellis tunnel turbine utensil valley vessel violin voucher walnut'
).split(' ')

/**
 * Made-up signatures, the same for the same seed: one anchor of 12 to 64 bytes each, half of them the message of an
 * exception, half the message of an event. No anchor holds another one.
 */
export function generateSignatures(count: number, seed: number): readonly Signature[] {
  const random = seededRandom(seed)
  const anchors: string[] = []
  while (anchors.length < count) {
    const anchor = makeAnchor()
    if (anchor.length >= 12 && anchor.length <= 64 && !anchors.some(is => is.includes(anchor) || anchor.includes(is))) {
      anchors.push(anchor)
    }
  }
  return anchors.map((anchor, index) => ({
    id: `signature-${index}`,
    severity: random.of(['error', 'warning', 'info'] as const),
    logs: ['confluence'],
    anchors: [anchor],
    where:
      index % 2 === 0
        ? [{part: 'exception', nth: 'any', class: `Made${index}Exception`, contains: anchor}]
        : [
            {part: 'logger', suffix: `Maker${index}`},
            {part: 'message', matches: `${anchor} \\d{1,9}$`},
          ],
    capture: {url: 'context.url'},
    matches: [],
    misses: [],
  }))

  function makeAnchor(): string {
    const said = Array.from({length: 2 + random.below(6)}, () => random.of(words))
    if (random.chance(0.2)) said[1] = `'${said[1]}'`
    if (random.chance(0.2)) said[0] = `${said[0]?.[0]?.toUpperCase()}${said[0]?.slice(1)}`
    return said.join(' ')
  }
}
