import type { RecordedPassage } from './record.ts'
import { findLines } from './record-lines.ts'
import { between, fits, near, type Sought, soughtPassages, surrounded, touches } from './restore-context.ts'

/** Where a passage stands in the present text, as the record left it or as it was before; undefined where nobody can tell. */
export type PassageSpot = { readonly form: 'recorded' | 'restored'; readonly start: number } | 'gone' | 'unclear'

const mostTrials = 4_000_000
const mostRivals = 500_000

/**
 * Finds passages again in a text whose other lines may have changed. A passage is taken for found when no other lines could
 * be meant: what stands around it is what stood there, or all lines like it are passages of the record. Never a guess.
 * `items` are all of the record, of which those in `wanted` are looked for.
 */
export function findPassages(
  text: string,
  items: readonly RecordedPassage[],
  wanted: ReadonlySet<RecordedPassage>
): Map<RecordedPassage, PassageSpot> {
  const sought = soughtPassages(items, wanted)
  const lines = findLines(text, new Set(sought.flatMap(({ passage, old }) => [passage.text, old])))
  const spots = new Map<RecordedPassage, PassageSpot>()
  const missing: (readonly [Sought, Others])[] = []
  for (const group of groups(sought, ({ passage }) => passage.text)) {
    const offsets = lines.get(group[0]?.passage.text ?? '') ?? []
    const found = assign(text, group, offsets)
    for (const [position, one] of group.entries()) {
      const start = found.get(one)
      const stands = start !== undefined && !insideOld(one, start, lines.get(one.old) ?? [])
      if (stands) spots.set(one.item, { form: 'recorded', start })
      else missing.push([one, { offsets, position, group: group.length, found: found.size }])
    }
  }
  const noneStands = spots.size === 0
  for (const [one, others] of missing) {
    spots.set(one.item, whereOld(text, one, lines.get(one.old) ?? [], others, noneStands))
  }
  return spots
}

/** Lines that went may have come back around what was left of them. */
function insideOld({ passage, old }: Sought, start: number, offsets: readonly number[]): boolean {
  const end = start + passage.text.length
  return old.length > end - start && offsets.some((offset) => offset < end && start < offset + old.length)
}

function groups(sought: readonly Sought[], keyOf: (one: Sought) => string): Sought[][] {
  const byKey = new Map<string, Sought[]>()
  for (const one of sought) {
    const others = byKey.get(keyOf(one))
    if (others) others.push(one)
    else byKey.set(keyOf(one), [one])
  }
  return [...byKey.values()]
}

/**
 * Which of the offsets each passage of equal text stands at, as far as that is sure. While there are as many such lines as
 * were recorded, their order tells them apart, and something beside each confirms it; more must confirm it where there were
 * such lines that are not ours, and no other may stand near as well. With more or fewer only all that stood around them does,
 * and only if there never were such lines that are not ours.
 */
function assign(text: string, group: readonly Sought[], offsets: readonly number[]): Map<Sought, number> {
  const copies = group[0]?.passage.copies.after ?? 0
  const allOurs = copies === group.length
  if (offsets.length === copies) return byOrder(text, group, offsets, allOurs)
  if (!allOurs || group.length * offsets.length > mostTrials) return new Map()
  const found = new Map<Sought, number>()
  for (const alike of groups(group, ({ above, below }) => JSON.stringify([above, below]))) {
    const fitting = offsets.filter((offset) => alike[0] && surrounded(text, alike[0], offset))
    if (fitting.length !== alike.length) continue
    for (const [index, one] of alike.entries()) found.set(one, fitting[index] ?? 0)
  }
  return withoutRivals(offsets, found, (one, offset) => near(text, one, offset))
}

function byOrder(text: string, group: readonly Sought[], offsets: readonly number[], allOurs: boolean) {
  const found = new Map<Sought, number>()
  const interchangeable = allOurs && group.every(({ old }) => old === group[0]?.old)
  for (const one of group) {
    const offset = offsets[one.passage.copies.index] ?? 0
    if (interchangeable || fits(text, one, offset) || touches(text, one, offset)) found.set(one, offset)
  }
  if (allOurs) return found
  const sure = new Set([...found].filter(([one, offset]) => surrounded(text, one, offset)).map(([one]) => one))
  const likely = new Map([...found].filter(([one, offset]) => sure.has(one) || between(text, one, offset)))
  return withoutRivals(offsets, likely, (one, offset) =>
    sure.has(one) ? surrounded(text, one, offset) : near(text, one, offset)
  )
}

/** Others may have taken away an equal line and put in another: what could be meant as well makes a passage unclear. */
function withoutRivals(
  offsets: readonly number[],
  found: ReadonlyMap<Sought, number>,
  isRival: (one: Sought, offset: number) => boolean
): Map<Sought, number> {
  const chosen = new Set(found.values())
  const rivals = offsets.filter((offset) => !chosen.has(offset))
  if (rivals.length * found.size > mostRivals) return new Map()
  return new Map([...found].filter(([one]) => !rivals.some((offset) => isRival(one, offset))))
}

interface Others {
  /** Where lines like the recorded ones stand. */
  readonly offsets: readonly number[]
  /** How many passages were of this text, the how-manieth this one was, and how many were found. */
  readonly group: number
  readonly position: number
  readonly found: number
}

/** Where the old lines of a passage stand that was not found as recorded. */
function whereOld(
  text: string,
  one: Sought,
  olds: readonly number[],
  others: Others,
  noneStands: boolean
): PassageSpot {
  const few = olds.length <= 1000 ? olds : []
  if (others.offsets.length > others.found) return noneStands ? whereOldAmong(text, one, few, others) : 'unclear'
  const same = few.filter((offset) => fits(text, one, offset, one.old.length))
  const start = same.length === 1 ? same[0] : undefined
  if (start !== undefined) return { form: 'restored', start }
  const [first] = olds
  const everyCopy = olds.length === one.passage.copies.before && one.old !== ''
  return first !== undefined && everyCopy ? { form: 'restored', start: first } : 'gone'
}

/**
 * The same while lines like the recorded ones are left, which may be ours, though no passage stands as it was recorded: all of
 * them must be lines that were there already, as many as there were and none where the passage stood; and the old lines stand
 * between the same lines as they did, and in their turn.
 */
function whereOldAmong(text: string, one: Sought, olds: readonly number[], others: Others): PassageSpot {
  const { offsets, group, position } = others
  const { copies } = one.passage
  if (offsets.length > 1000 || offsets.length !== copies.after - group) return 'unclear'
  if (one.old === '' || offsets.some((offset) => near(text, one, offset))) return 'unclear'
  const inTurn = (start: number) => offsets.filter((offset) => offset < start).length === copies.index - position
  const [start, second] = olds.filter((offset) => inTurn(offset) && between(text, one, offset, one.old.length))
  return start === undefined || second !== undefined ? 'unclear' : { form: 'restored', start }
}
