import { inert } from '../action/untrusted.ts'
import type { EditedPath } from './assert-places.ts'

/** One place that changes, for people and for the output `changes`. */
export interface ChangedPlace {
  readonly file: string
  readonly line: number
  /** The place in words of the file's format: `images[name=app].newTag`. */
  readonly place: string
  /** The value before; null where there was none. */
  readonly old: string | null
  readonly new: string
}

/** A list as JSON that keeps to a limit, and how many items were left out for that. */
export interface LimitedList {
  readonly json: string
  readonly omitted: number
}

const longestShown = 100

/** The places that change in files, sorted by file and by where they stand; those that hold their value are left out. */
export function changedPlaces(files: readonly EditedPath[]): ChangedPlace[] {
  return [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ path, edited }) =>
      edited
        .map(({ place }) => place)
        .filter((place) => place.old !== place.new)
        .sort((a, b) => a.start - b.start || a.end - b.end)
        .map((place) => ({
          file: path,
          line: place.line,
          place: place.path,
          old: place.old ?? null,
          new: place.new
        }))
    )
}

/**
 * The output `changes`: a list of `file`, `place`, `old` and `new` as JSON of at most `limit` bytes. Where not all fit, the
 * last item is `{"omitted": 12}`, the number of those left out.
 */
export function changesOutput(changes: readonly ChangedPlace[], limit: number): LimitedList {
  const items = changes.map(({ file, place, old, new: value }) => JSON.stringify({ file, place, old, new: value }))
  return listOutput(items, limit, (omitted) => JSON.stringify({ omitted }))
}

/**
 * The output `files`: the sorted paths of the files that change as JSON of at most `limit` bytes. Only paths are in it, so
 * that a workflow can go through them; whoever sets the output must say how many were left out.
 */
export function filesOutput(paths: readonly string[], limit: number): LimitedList {
  const items = [...new Set(paths)].sort().map((path) => JSON.stringify(path))
  return listOutput(items, limit)
}

function listOutput(items: readonly string[], limit: number, note?: (omitted: number) => string): LimitedList {
  const bytes = new TextEncoder()
  const room = note === undefined ? 0 : bytes.encode(note(items.length)).length + 1
  let size = 1
  let end = items.length
  let fits = 0
  for (const [index, item] of items.entries()) {
    size += bytes.encode(item).length + 1
    if (size + room <= limit) fits = index + 1
    if (size <= limit) continue
    end = fits
    break
  }
  const omitted = items.length - end
  const shown = items.slice(0, end)
  if (omitted > 0 && note !== undefined) shown.push(note(omitted))
  return { json: `[${shown.join(',')}]`, omitted }
}

/** The line of the log about a place: `file:line: place: old -> new`, each part inert and cut where it is long. */
export function changeLine({ file, line, place, old, new: value }: ChangedPlace): string {
  return inert(`${file}:${line}: ${cut(place)}: ${old === null ? '(nothing)' : shown(old)} -> ${shown(value)}`)
}

function shown(value: string): string {
  return value === '' ? '""' : cut(value)
}

function cut(value: string): string {
  return value.length > longestShown ? `${value.slice(0, longestShown)}… (${value.length} characters)` : value
}
