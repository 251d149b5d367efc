import { applyEdits } from '../apply.ts'
import { EditFault } from '../fault.ts'
import { type ParsedFile, readYaml } from './document.ts'
import { scalarEvent } from './survey.ts'
import type { YamlPlace } from './write.ts'

/** A pair that is added to a mapping, behind the pair whose value is `after`. */
export interface AddedPair extends YamlPlace {
  readonly key: string
  readonly keyStyle: string
}

/**
 * Proves a set of places: the text with them is parsed again, and its tree must be the old one with the new values and
 * nothing else. Throws an EditFault when it is not. The comparison is of text, so it holds for YAML 1.1 and 1.2 alike.
 */
export function verifyYaml(file: ParsedFile, places: readonly (YamlPlace | AddedPair)[]): void {
  if (places.every(({ old, new: value }) => old === value)) return
  const expected = expectedEvents(file, places)
  const line = places[0]?.line ?? 0
  const found = readBack(file, applyEdits(file.text, places), line)
  const differs = expected.length !== found.length || expected.some((event, index) => event !== found[index])
  if (!differs) return
  const remedy = 'write the place in a simpler style first, or edit it with regex'
  throw new EditFault('cannot be changed there without changing something else too', remedy, line)
}

function readBack(file: ParsedFile, text: string, line: number): readonly string[] {
  try {
    return readYaml(file.yaml, text).survey.events
  } catch (error) {
    const why = error instanceof EditFault ? error.problem : String(error)
    throw new EditFault(`cannot hold the value: the file then ${why}`, 'give another value, or quote the place', line)
  }
}

function expectedEvents({ survey }: ParsedFile, places: readonly (YamlPlace | AddedPair)[]): string[] {
  const changed = new Map<number, string>()
  const added = new Map<number, string[]>()
  for (const place of places) {
    const { scalar, style } = place
    const index = survey.eventOf.get(scalar.start) ?? -1
    if (!('key' in place)) changed.set(index, scalarEvent(scalar.anchor, scalar.tag, style, place.new))
    else {
      const pair = [scalarEvent('', '', place.keyStyle, place.key), scalarEvent('', '', style, place.new)]
      added.set(index, [...(added.get(index) ?? []), ...pair])
    }
  }
  return survey.events.flatMap((event, index) => [changed.get(index) ?? event, ...(added.get(index) ?? [])])
}
