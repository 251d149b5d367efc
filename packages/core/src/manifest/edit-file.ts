import type { Complaint } from '../action/plan.ts'
import { applyEdits } from './apply.ts'
import type { Edit } from './edit.ts'
import { EditFault } from './fault.ts'
import { complaintOf, locatePlaces, provePlaces } from './find-places.ts'
import { type Manifest, openManifest } from './manifest.ts'
import type { Place } from './place.ts'
import type { EditOptions } from './places-of.ts'

/** One place in a file with the edit that changes it. */
export interface Edited {
  readonly edit: Edit
  readonly place: Place
}

/** A file with all its edits. */
export interface EditedFile {
  /** The new text; the old one when there are complaints. */
  readonly text: string
  readonly edited: readonly Edited[]
  /** The places that were left alone because of their value. */
  readonly left: readonly Edited[]
  readonly complaints: readonly Complaint[]
}

/**
 * Makes all edits of one file at once: each sees the file as it was, and no two may touch the same place. Gives every
 * complaint. `chart` is the edited text of the Chart.yaml beside a Chart.lock.
 */
export async function editFile(
  path: string,
  text: string,
  edits: readonly Edit[],
  chart?: string,
  options?: EditOptions
): Promise<EditedFile> {
  const manifest = openManifest(path, text)
  const beside = chart === undefined ? undefined : openManifest('Chart.yaml', chart)
  const edited: Edited[] = []
  const left: Edited[] = []
  const complaints: Complaint[] = []
  for (const edit of edits) {
    const found = locatePlaces(manifest, edit, beside, options)
    const finding = found instanceof Promise ? await found : found
    if (!finding.ok) complaints.push(finding.complaint)
    else {
      for (const place of finding.places) edited.push({ edit, place })
      for (const place of finding.left) left.push({ edit, place })
    }
  }
  const result = applyAll(manifest, edited, complaints)
  if (complaints.length === 0) await proveAll(manifest, edited, result, complaints)
  return { text: complaints.length > 0 ? text : result, edited, left, complaints }
}

function applyAll({ path, text }: Manifest, edited: readonly Edited[], complaints: Complaint[]): string {
  try {
    return applyEdits(
      text,
      edited.map(({ place }) => place)
    )
  } catch (error) {
    const last = edited.at(-1)
    if (!(error instanceof EditFault) || last === undefined) throw error
    complaints.push({ ...complaintOf(path, last.edit, error), place: `${path}:${error.line}` })
    return text
  }
}

/** Proves all places at once; only where that fails, edit by edit, to say which one it is. */
async function proveAll(
  manifest: Manifest,
  edited: readonly Edited[],
  result: string,
  complaints: Complaint[]
): Promise<void> {
  const all = await faultOf(manifest, edited, result)
  if (all === undefined) return
  for (const edit of new Set(edited.map((one) => one.edit))) {
    const fault = await faultOf(
      manifest,
      edited.filter((one) => one.edit === edit)
    )
    if (fault !== undefined) complaints.push(complaintOf(manifest.path, edit, fault))
  }
  const { problem, remedy } = all
  if (complaints.length === 0) complaints.push({ place: manifest.path, problem, remedy })
}

async function faultOf(manifest: Manifest, edited: readonly Edited[], result?: string): Promise<EditFault | undefined> {
  try {
    const places = edited.map(({ place }) => place)
    await provePlaces(manifest, places, result)
    return undefined
  } catch (error) {
    if (error instanceof EditFault) return error
    throw error
  }
}
