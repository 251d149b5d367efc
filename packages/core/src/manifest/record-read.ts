import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import { kindNames } from './edits/keys.ts'
import { longestText } from './limits.ts'
import { refusedPath } from './paths.ts'
import { type ChangeRecord, RECORD_SCHEMA, type RecordedFile } from './record.ts'
import { type Check, type Complain, listOf, object, orNull, text, whole } from './record-shape.ts'

const mostComplaints = 50

const hash = text(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal digits')

const place = object(
  {
    kind: text(new RegExp(`^(?:${kindNames.join('|')})$`), `one of ${kindNames.join(', ')}`),
    edit: text(),
    path: text(),
    line: whole(1),
    old: orNull(text()),
    new: text(),
    start: whole(0),
    before: text(),
    after: text()
  },
  { document: whole(0) }
)

const passage = object({
  start: whole(0),
  text: text(),
  above: text(),
  below: text(),
  copies: object({ before: whole(0), after: whole(0), index: whole(0) })
})

const file = object({
  file: text(),
  before: hash,
  after: hash,
  passages: listOf(object({ places: listOf(place, 1) }, { passage }), 1)
})

const record: Check = object({ schema: text(), files: listOf(file, 0) })

/** The record, or everything that is wrong with it. */
export type RecordReading =
  | { readonly ok: true; readonly record: ChangeRecord }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/**
 * Reads a record that `writeRecord` wrote, as docs/record.schema.json describes it, from text that anybody may have touched
 * since. `name` is the input or file that it comes from. Gives every complaint at once, of very many the first 50.
 */
export function readRecord(json: string, name = 'record'): RecordReading {
  const complaints: Complaint[] = []
  const complain: Complain = (way, problem, remedy) => {
    complaints.push({ place: way === '' ? name : `${name}: ${way}`, problem, remedy })
  }
  const value = parse(json, complain)
  if (complaints.length === 0) {
    const version = (value as { schema?: unknown } | null)?.schema
    if (typeof version === 'string' && version !== RECORD_SCHEMA) {
      complain('schema', `is ${quote(version)}`, `only ${RECORD_SCHEMA} is read; use the version that wrote it`)
    } else record(value, '', complain)
  }
  if (complaints.length === 0) checkFiles((value as ChangeRecord).files, complain)
  if (complaints.length === 0) return { ok: true, record: value as ChangeRecord }
  const more = complaints.length - mostComplaints
  if (more > 0) {
    complaints.length = mostComplaints
    complain('', `has ${more} more faults`, 'take the record as the action wrote it')
  }
  return { ok: false, complaints }
}

/** JSON nests without limit, but what is deeper than the shape of a record is never visited. */
function parse(json: string, complain: Complain): unknown {
  if (json.length > longestText) {
    complain('', `is ${json.length} characters long`, `a record has at most ${longestText}`)
    return undefined
  }
  try {
    return JSON.parse(json)
  } catch {
    complain('', json.trim() === '' ? 'is empty' : 'is not JSON', 'give the record that an earlier run wrote')
    return undefined
  }
}

/** What no schema can say: the paths may be written to, and places, passages and files stand in rising order. */
function checkFiles(files: readonly RecordedFile[], complain: Complain): void {
  for (const [index, { file: path, before, after, passages }] of files.entries()) {
    const way = `files[${index}]`
    const fault = refusedPath(path)
    if (fault) complain(`${way}.file`, fault.problem, fault.remedy)
    const previous = files[index - 1]?.file
    if (previous !== undefined && previous >= path) {
      complain(`${way}.file`, `stands behind ${quote(previous)}`, 'name every file once, in order')
    }
    if (before === after) complain(`${way}.after`, 'is the same as before', 'leave the file away')
    checkPassages(way, passages, complain)
  }
}

function checkPassages(way: string, passages: RecordedFile['passages'], complain: Complain): void {
  const whole = 'take the record as the action wrote it'
  let end = 0
  for (const [index, { passage: lines, places }] of passages.entries()) {
    for (const [at, { start, after }] of places.entries()) {
      const here = `${way}.passages[${index}].places[${at}]`
      if (start < end) complain(here, 'stands inside the place before it, or in front of it', whole)
      end = start + after.length
      if (lines === undefined) continue
      const found = lines.text.slice(Math.max(0, start - lines.start), Math.max(0, end - lines.start))
      if (start < lines.start || found !== after) complain(here, `is not what its passage has there`, whole)
    }
  }
}
