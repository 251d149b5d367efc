import type { Complaint } from '../action/plan.ts'
import { type Edit, subjectOf } from './edit.ts'
import { EditFault } from './fault.ts'
import { checkText } from './limits.ts'
import type { Manifest } from './manifest.ts'
import type { Place } from './place.ts'
import { type EditOptions, leaves, placesOf } from './places-of.ts'
import { verifyYaml } from './yaml/verify.ts'
import { provesByScan } from './yaml/verify-scan.ts'
import type { YamlPlace } from './yaml/write.ts'

/** The places of one edit in one file, or why it is not made there. */
export type Finding =
  | {
      readonly ok: true
      /** What changes; a place that has its value already is among them, with equal `old` and `new`. */
      readonly places: readonly Place[]
      /** What would change, but has one of the values to be left alone. */
      readonly left: readonly Place[]
    }
  | { readonly ok: false; readonly complaint: Complaint }

/**
 * Finds the places of an edit whose placeholders are filled in a file, and proves for YAML that the edit changes nothing else:
 * what it gives is read again and its tree compared. A place that is not there is no complaint for an optional edit. `chart`
 * is, for `chart-lock`, the Chart.yaml beside the lock with its own edits made.
 */
export async function findPlaces(
  manifest: Manifest,
  edit: Edit,
  chart?: Manifest,
  options?: EditOptions
): Promise<Finding> {
  const finding = await locatePlaces(manifest, edit, chart, options)
  if (!finding.ok) return finding
  try {
    await provePlaces(manifest, finding.places)
    return finding
  } catch (error) {
    return failed(manifest, edit, error)
  }
}

/**
 * Finds the places as `findPlaces` does, without the proof: for many edits of one file that are proven together. It answers
 * at once, without a promise, where no parser has to be loaded: thousands of files would feel the difference.
 */
export function locatePlaces(
  manifest: Manifest,
  edit: Edit,
  chart?: Manifest,
  options: EditOptions = {}
): Finding | Promise<Finding> {
  try {
    checkText(manifest.text)
    const found = placesOf(manifest, edit, chart, options)
    if (!(found instanceof Promise)) return sorted(edit, found)
    return found.then(
      (places) => sorted(edit, places),
      (error) => failed(manifest, edit, error)
    )
  } catch (error) {
    return failed(manifest, edit, error)
  }
}

/** Sets apart the places whose value is to be left alone. */
function sorted(edit: Edit, found: readonly Place[]): Finding {
  if (edit.unlessValue.length === 0) return { ok: true, places: found, left: [] }
  const left = new Set(found.filter((place) => leaves(edit, place.old)))
  return { ok: true, places: found.filter((place) => !left.has(place)), left: [...left] }
}

function failed({ path }: Manifest, edit: Edit, error: unknown): Finding {
  if (!(error instanceof EditFault)) throw error
  if (error.missing && edit.optional) return { ok: true, places: [], left: [] }
  return { ok: false, complaint: complaintOf(path, edit, error) }
}

/**
 * Proves that places change nothing but their values, as far as they are in YAML. The scanner proves it where it can read the
 * file before and after, at once; else the parser does, and says what is wrong. `result` is the text with all the places made,
 * where it is at hand. Throws an EditFault.
 */
export function provePlaces(manifest: Manifest, places: readonly Place[], result?: string): Promise<void> | undefined {
  const inYaml = places.filter((place): place is YamlPlace => 'scalar' in place)
  if (inYaml.every(({ old, new: value }) => old === value)) return undefined
  const scanned = manifest.scanned()
  const text = inYaml.length === places.length ? result : undefined
  if (scanned && provesByScan(scanned, inYaml, text)) return undefined
  return manifest.parsed().then((file) => verifyYaml(file, inYaml))
}

/** The complaint that a fault of an edit in a file is. */
export function complaintOf(path: string, edit: Edit, { problem, remedy, line }: EditFault): Complaint {
  const where = line > 0 ? `${path}:${line}` : path
  return { place: `${where}: ${subjectOf(edit)} (${edit.name})`, problem, remedy }
}
