import type { Node } from 'yaml'
import { EditFault } from './fault.ts'
import type { RecordedPlace } from './record.ts'

/** A node as it is compared, whatever style it is written in. */
interface Event {
  readonly kind: 'document' | 'map' | 'list' | 'end' | 'alias' | 'nothing' | 'scalar'
  /** Its anchor and tag; for an alias the anchor that it names. */
  readonly name: string
  readonly value: string
}

/**
 * Proves that taking places of a YAML text back changes their values and nothing else: the tree after is the tree before
 * with the old values, without the keys that had been added. `places` are in the order of the text. Both texts must have
 * passed the limits of `readYaml`. Throws an EditFault when it is not so.
 */
export async function proveRestored(before: string, after: string, places: readonly RecordedPlace[]): Promise<void> {
  const [from, to] = [await eventsOf(before), await eventsOf(after)]
  const pending = places.filter((place) => place.old !== place.new)
  let [index, at] = [0, 0]
  while (index < from.length || at < to.length) {
    const place = pending[0]
    if (same(from[index], to[at])) [index, at] = [index + 1, at + 1]
    else {
      const step =
        place === undefined ? undefined : takesBack(place, from.slice(index, index + 2), to.slice(at, at + 2))
      if (step === undefined) break
      ;[index, at] = [index + step[0], at + step[1]]
      pending.shift()
    }
  }
  if (index === from.length && at === to.length && pending.length === 0) return
  const problem = 'cannot be taken back without changing something else too'
  throw new EditFault(problem, 'put the old value back by hand', places[0]?.line ?? 0)
}

function same(a: Event | undefined, b: Event | undefined): boolean {
  return a?.kind === b?.kind && a?.name === b?.name && a?.value === b?.value
}

/** How many nodes of each tree a place accounts for: a value, a key with its value that goes, or one that comes. */
function takesBack(
  { old, new: value, after }: RecordedPlace,
  [first, second]: readonly Event[],
  [restored, next]: readonly Event[]
): readonly [number, number] | undefined {
  if (old === null) return second?.kind === 'scalar' && second.value === value ? [2, 0] : undefined
  if (after === '') return next?.kind === 'scalar' && next.value === old ? [0, 2] : undefined
  const fits = first?.name === restored?.name && first?.value === value && restored?.value === old
  return fits && first?.kind === 'scalar' && restored?.kind === 'scalar' ? [1, 1] : undefined
}

async function eventsOf(text: string): Promise<Event[]> {
  const yaml = await import('yaml')
  const events: Event[] = []
  const visit = (node: Node | null | undefined): void => {
    if (node === null || node === undefined) events.push({ kind: 'nothing', name: '', value: '' })
    else if (yaml.isAlias(node)) events.push({ kind: 'alias', name: node.source, value: '' })
    else {
      const { anchor } = node as { anchor?: string }
      const name = JSON.stringify([anchor, node.tag])
      if (yaml.isScalar(node)) events.push({ kind: 'scalar', name, value: String(node.value) })
      else {
        events.push({ kind: yaml.isMap(node) ? 'map' : 'list', name, value: '' })
        if (yaml.isMap(node)) for (const { key, value } of node.items) [key, value].map((part) => visit(part as Node))
        else if (yaml.isSeq(node)) for (const item of node.items) visit(item as Node)
        events.push({ kind: 'end', name: '', value: '' })
      }
    }
  }
  const options = { schema: 'failsafe', version: '1.2', uniqueKeys: false, logLevel: 'silent' } as const
  for (const document of yaml.parseAllDocuments(text, options)) {
    if (document.errors.length > 0) throw new EditFault('would not be YAML any more', 'put the old value back by hand')
    events.push({ kind: 'document', name: '', value: '' })
    visit(document.contents)
  }
  return events
}
