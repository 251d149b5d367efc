import { quote } from '../action/untrusted.ts'
import type { Edit } from './edit.ts'
import { EditFault } from './fault.ts'
import { locatePlaces } from './find-places.ts'
import type { Manifest } from './manifest.ts'
import { formatPath, parsePath, type Segment } from './path.ts'
import type { Place } from './place.ts'
import type { RecordedPlace } from './record.ts'
import type { Spot } from './restore-spot.ts'

/** Does an edit of this kind change values of a YAML file? */
export function inYaml({ kind }: Pick<RecordedPlace, 'kind'>): boolean {
  return kind === 'yaml' || kind === 'setter' || kind === 'kustomize-image' || kind === 'chart-lock'
}

/**
 * Finds a recorded place by its own name: a key path or a module. Undefined where the name does not tell it for sure: there
 * is an index in it, which counts what may have moved, or it stands in the file more than once; and for patterns and texts.
 */
export async function findByPath(manifest: Manifest, place: RecordedPlace): Promise<Spot | undefined> {
  const { kind, path, new: value } = place
  if (place.after === '' || kind === 'text' || kind === 'regex') return undefined
  const segments = kind === 'go-require' ? [] : namesOf(path)
  if (segments === undefined) return undefined
  try {
    const found = inYaml(place)
      ? await inAnyDocument(manifest, path, value)
      : await placesOf(manifest, { kind: kind === 'json' ? 'json' : 'go-require', at: path, value })
    const [only, second] = found
    if (second !== undefined) return undefined
    if (only !== undefined) return judge(manifest.text, place, only)
    return await judgeAbsent(manifest, place, segments)
  } catch (error) {
    if (!(error instanceof EditFault)) throw error
    return { state: 'changed', offset: undefined, problem: error.problem }
  }
}

/** The segments of a key path without an index; undefined for one that has some or cannot be read. */
function namesOf(path: string): readonly Segment[] | undefined {
  try {
    const segments = parsePath(path)
    return segments.some(({ kind }) => kind === 'index') ? undefined : segments
  } catch {
    return undefined
  }
}

/** The places that an edit to a value would have; none where the path leads nowhere. Throws an EditFault. */
async function placesOf(
  manifest: Manifest,
  change: { readonly kind: 'yaml' | 'json' | 'go-require'; readonly at: string; readonly value: string },
  document?: number
): Promise<readonly Place[]> {
  const scope = { name: 'record', files: [], exclude: [], document, expect: undefined, unlessValue: [] }
  const edit: Edit = { ...scope, ...change, optional: true, when: 'always' }
  const finding = await locatePlaces(manifest, edit)
  if (finding.ok) return finding.places
  throw new EditFault(finding.complaint.problem, finding.complaint.remedy)
}

/** The place in whichever documents have it: others may have been added in front of the one that was edited. */
async function inAnyDocument(manifest: Manifest, at: string, value: string): Promise<readonly Place[]> {
  const { documents } = await manifest.yaml()
  const found: Place[] = []
  for (const index of documents.keys()) {
    found.push(...(await placesOf(manifest, { kind: 'yaml', at, value }, index)))
  }
  return found
}

function judge(text: string, place: RecordedPlace, { start, end, old }: Place): Spot {
  const { before, after } = place
  const written = text.slice(start, end)
  const changed = (problem: string): Spot => ({ state: 'changed', offset: start, problem })
  if (old === place.new) {
    const from = written === after ? start : before === '' ? end - after.length : contentOf(text, start, end, after)
    const to = from === undefined ? end : from + after.length
    if (from === undefined || text.slice(from, to) !== after) return changed(`has ${quote(written)}`)
    const behind = lineFrom(text, end)
    // What stands behind a line that was added would land on the line before it.
    if (place.old === null && !after.startsWith(',') && behind.trim() !== '') {
      return changed(`has ${quote(behind.trim())} behind it`)
    }
    return { state: 'recorded', start: from, end: to }
  }
  if (place.old !== null && (written === before || old === place.old)) return { state: 'restored', offset: start }
  return changed(`has ${quote(written.trim() === '' ? (old ?? '') : written.trim())}`)
}

/** Where the lines of a block scalar begin, behind its header; how many line breaks end it is not the value's affair. */
function contentOf(text: string, start: number, end: number, after: string): number | undefined {
  const from = /^[|>]/.test(text[start] ?? '') ? text.indexOf('\n', start) + 1 : end
  return from < end && text.slice(from + after.length, end).trim() === '' ? from : undefined
}

function lineFrom(text: string, offset: number): string {
  return /^[^\r\n]*/.exec(text.slice(offset, offset + 200))?.[0] ?? ''
}

/** A key that an edit had added is gone again when the item that it was added to is still there. */
async function judgeAbsent(manifest: Manifest, place: RecordedPlace, segments: readonly Segment[]): Promise<Spot> {
  const item = segments.at(-2)
  if (place.old === null && item?.kind === 'item') {
    const beside = formatPath([...segments.slice(0, -1), { kind: 'key', key: item.key }])
    const [first, second] = await inAnyDocument(manifest, beside, item.value)
    if (first !== undefined && second === undefined) return { state: 'restored', offset: first.start }
  }
  return { state: 'changed', offset: undefined, problem: 'is not there any more' }
}
