import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import { applyEdits } from './apply.ts'
import type { Edit } from './edit.ts'
import type { Edited, EditedFile } from './edit-file.ts'
import { EditFault } from './fault.ts'
import { openManifest } from './manifest.ts'
import { lineCounter, type Place } from './place.ts'
import { hashText, type RecordedFile, type RecordedPlace } from './record.ts'
import { inYaml } from './restore-by-path.ts'
import { findSpots } from './restore-find.ts'
import { proveRestored } from './restore-proof.ts'
import type { Spot } from './restore-spot.ts'

/**
 * Puts back what a record says was changed in a file: exactly the old bytes of each place, quotes included, and a line that
 * was added goes. `text` is the file's present text; its other lines may have changed since. A place that has its old text
 * again is among `edited` with equal `old` and `new`. A place that somebody has changed, or that cannot be told from another,
 * is a complaint. What is taken back in YAML is proven as an edit is.
 */
export async function restoreFile(path: string, text: string, recorded: RecordedFile): Promise<EditedFile> {
  const places = recorded.passages.flatMap((passage) => passage.places)
  const hash = await hashText(text)
  const spots = hash === recorded.before ? asBefore(places) : await findAll(text, recorded, hash)
  const lineOf = linesOf(text, spots)
  const complaints: Complaint[] = []
  const edited: Edited[] = []
  for (const [index, place] of places.entries()) {
    const spot = spots[index] ?? { state: 'changed', offset: undefined, problem: 'is not there any more' }
    if (spot.state === 'changed') complaints.push(complaintOf(path, lineOf, place, spot))
    else edited.push({ edit: asEdit(path, place), place: asPlace(lineOf, place, spot) })
  }
  if (complaints.length > 0) return { text, edited, left: [], complaints }
  try {
    const pending = edited
      .map(({ place }) => place)
      .filter((place) => place.old !== place.new || place.start < place.end)
    const result = applyEdits(text, pending)
    if (hash === recorded.after) await checkWhole(result, recorded)
    else if (hash !== recorded.before) await prove(text, places, spots, lineOf)
    return { text: result, edited, left: [], complaints }
  } catch (error) {
    if (!(error instanceof EditFault)) throw error
    const { problem, remedy, line } = error
    return { text, edited, left: [], complaints: [{ place: line > 0 ? `${path}:${line}` : path, problem, remedy }] }
  }
}

type LineOf = (offset: number) => number

/** The lines of all spots, counted in one reading of the text. */
function linesOf(text: string, spots: readonly Spot[]): LineOf {
  const offsets = spots.map((spot) => (spot.state === 'recorded' ? spot.start : (spot.offset ?? 0)))
  const count = lineCounter(text)
  const lines = new Map(offsets.sort((a, b) => a - b).map((offset) => [offset, count(offset)]))
  return (offset) => lines.get(offset) ?? 1
}

/** In the file as it was before, each place is where it was before. */
function asBefore(places: readonly RecordedPlace[]): Spot[] {
  let shift = 0
  return places.map(({ start, before, after }) => {
    const offset = start + shift
    shift += before.length - after.length
    return { state: 'restored', offset }
  })
}

/** In the very file that was recorded each place is where it was; in any other it is looked for. */
async function findAll(text: string, recorded: RecordedFile, hash: string): Promise<readonly Spot[]> {
  if (hash !== recorded.after) return findSpots(recorded.file, text, recorded.passages)
  const places = recorded.passages.flatMap((passage) => passage.places)
  return places.map(({ start, after }) => {
    const end = start + after.length
    if (text.slice(start, end) === after) return { state: 'recorded', start, end }
    return { state: 'changed', offset: start, problem: 'is elsewhere in the very file that was recorded' }
  })
}

/** The whole file is known by its hash, so no parser needs to look at it. */
async function checkWhole(result: string, recorded: RecordedFile): Promise<void> {
  if ((await hashText(result)) === recorded.before) return
  const remedy = 'take the record as the action wrote it'
  throw new EditFault('would not become what it was: the record does not fit together', remedy)
}

async function prove(
  text: string,
  places: readonly RecordedPlace[],
  spots: readonly Spot[],
  lineOf: LineOf
): Promise<void> {
  const taken = places.flatMap((place, index) => {
    const spot = spots[index]
    return spot?.state === 'recorded' && inYaml(place) ? [{ place, spot }] : []
  })
  if (taken.length === 0) return
  const sorted = taken.sort((a, b) => a.spot.start - b.spot.start || a.spot.end - b.spot.end)
  const restored = applyEdits(
    text,
    sorted.map(({ place, spot }) => asPlace(lineOf, place, spot))
  )
  // Opening both holds them to the limits of what a parser is given.
  await openManifest('', text).yaml()
  await openManifest('', restored).yaml()
  await proveRestored(
    text,
    restored,
    sorted.map(({ place }) => place)
  )
}

function asPlace(lineOf: LineOf, place: RecordedPlace, spot: Exclude<Spot, { state: 'changed' }>): Place {
  const { path, old, new: value, before } = place
  if (spot.state === 'restored') {
    const { offset } = spot
    const same = old ?? ''
    return { start: offset, end: offset, replacement: '', old: same, new: same, line: lineOf(offset), path }
  }
  const { start, end } = spot
  return { start, end, replacement: before, old: value, new: old ?? '', line: lineOf(start), path }
}

/** The edit that a restored place is said to come from, as far as the report of edits asks for one. */
function asEdit(path: string, { kind, edit: name, path: at, old, document }: RecordedPlace): Edit {
  const scope = { name, files: [path], exclude: [], document, expect: undefined, optional: false, unlessValue: [] }
  const common = { ...scope, when: 'always' } as const
  if (kind === 'chart-lock') return { ...common, kind, versions: new Map(), generated: undefined }
  if (kind === 'kustomize-image') {
    return { ...common, kind, at, newName: undefined, newTag: undefined, digest: undefined }
  }
  return { ...common, kind, at, value: old ?? '' }
}

function complaintOf(path: string, lineOf: LineOf, place: RecordedPlace, spot: Extract<Spot, { state: 'changed' }>) {
  const line = spot.offset === undefined ? undefined : lineOf(spot.offset)
  const was = line === undefined ? ` (line ${place.line} when it was recorded)` : ''
  return {
    place: `${line === undefined ? path : `${path}:${line}`}: ${place.path}`,
    problem: `${spot.problem}; the record expected ${quote(place.after.trim())} there${was}`,
    remedy: `put ${place.old === null ? 'nothing' : quote(place.before.trim())} there by hand, or undo what came after the record`
  }
}
