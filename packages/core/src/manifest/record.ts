import { applyEdits } from './apply.ts'
import type { Edit } from './edit.ts'
import type { Edited } from './edit-file.ts'
import type { Place } from './place.ts'
import { passagesOf } from './record-passages.ts'

/** The name and version of the document's shape. A change that could break a reader makes a new version. */
export const RECORD_SCHEMA = 'slipway/record/1'

/** One place that was changed. */
export interface RecordedPlace {
  readonly kind: Edit['kind']
  /** Which edit changed it: `edits[2]`. */
  readonly edit: string
  /** The place in words of the file's format: a key path, a module, or the pattern that matched. */
  readonly path: string
  /** The document that the edit named in a file of several. */
  readonly document?: number
  /** The line in the file as it was, counted from 1. */
  readonly line: number
  /** The value before; null where there was none. */
  readonly old: string | null
  readonly new: string
  /** Where the changed span begins in the changed file, in UTF-16 code units. */
  readonly start: number
  /** The text of the span before and after, with quotes, indentation and line ends. */
  readonly before: string
  readonly after: string
}

/** Whole lines of the changed file that hold places, and what stands around them, by which they are found again. */
export interface Passage {
  /** Where `text` begins in the changed file. */
  readonly start: number
  readonly text: string
  /** What stands right before and right behind it, and was not changed. */
  readonly above: string
  readonly below: string
  /** How often these lines stand in the file: as they were in the old one, as they are in the changed one; which of those. */
  readonly copies: { readonly before: number; readonly after: number; readonly index: number }
}

/** Places that share lines. Without `passage` the lines are too long to be recorded. */
export interface RecordedPassage {
  readonly passage?: Passage
  readonly places: readonly RecordedPlace[]
}

/** What was changed in one file. */
export interface RecordedFile {
  readonly file: string
  /** The SHA-256 of the file before and after, in hexadecimal digits. */
  readonly before: string
  readonly after: string
  readonly passages: readonly RecordedPassage[]
}

/** What was changed, with all that an exact way back needs. */
export interface ChangeRecord {
  readonly schema: typeof RECORD_SCHEMA
  readonly files: readonly RecordedFile[]
}

/**
 * Records what edits change in a file whose old text this is; undefined when they change nothing. `hash` gives what
 * `hashText` gives, where there is something quicker; `made` is the new text, where that is at hand.
 */
export async function recordFile(
  path: string,
  text: string,
  edited: readonly Edited[],
  hash: (text: string) => Promise<string> | string = hashText,
  made?: string
): Promise<RecordedFile | undefined> {
  const changed = edited
    .filter(({ place }) => text.slice(place.start, place.end) !== place.replacement)
    .sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end)
  if (changed.length === 0) return undefined
  const places = changed.map(({ place }) => place)
  const result = made ?? applyEdits(text, places)
  let shift = 0
  const recorded = changed.map(({ edit, place }) => {
    const start = place.start + shift
    shift += place.replacement.length - (place.end - place.start)
    return recordPlace(edit, place, start, text)
  })
  const [before, after] = await Promise.all([hash(text), hash(result)])
  return { file: path, before, after, passages: passagesOf(text, result, recorded) }
}

function recordPlace(edit: Edit, place: Place, start: number, text: string): RecordedPlace {
  return {
    kind: edit.kind,
    edit: edit.name,
    path: place.path,
    ...(edit.document === undefined ? {} : { document: edit.document }),
    line: place.line,
    old: place.old ?? null,
    new: place.new,
    start,
    before: text.slice(place.start, place.end),
    after: place.replacement
  }
}

/** Writes the record as JSON; equal changes give equal text. Its JSON Schema is docs/record.schema.json. */
export function writeRecord(files: readonly RecordedFile[]): string {
  return joinRecord(files.map((one) => [one.file, JSON.stringify(one)]))
}

/** The same from the path of each file and its JSON, for who keeps that and not the objects. */
export function joinRecord(files: readonly (readonly [path: string, json: string])[]): string {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, json]) => json)
  return `{"schema":${JSON.stringify(RECORD_SCHEMA)},"files":[${sorted.join(',')}]}`
}

/** The SHA-256 of a text in UTF-8, which is that of the file's bytes, in hexadecimal digits. */
export async function hashText(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
