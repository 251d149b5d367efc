import type { Complaint } from '../action/plan.ts'
import { applyEdits } from './apply.ts'
import { readDependencies } from './chart-digest.ts'
import { editChartLock } from './chart-lock.ts'
import { type Edit, subjectOf } from './edit.ts'
import { EditFault } from './fault.ts'
import { editGoRequire } from './go-require.ts'
import { editJson } from './json.ts'
import { editKustomizeImage } from './kustomize.ts'
import { checkText } from './limits.ts'
import { editText } from './literal.ts'
import type { Manifest } from './manifest.ts'
import { parsePath } from './path.ts'
import type { Place } from './place.ts'
import { editRegex } from './regex.ts'
import { editSetter, hasMarkers } from './setter.ts'
import { locate } from './yaml/locate.ts'
import type { YamlFile } from './yaml/node.ts'
import { BeyondScanner } from './yaml/scanned.ts'
import { verifyYaml } from './yaml/verify.ts'
import { provesByScan } from './yaml/verify-scan.ts'
import { writeScalar, type YamlPlace } from './yaml/write.ts'

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
 * what it gives is parsed again and its tree compared. A place that is not there is no complaint for an optional edit. `chart`
 * is, for `chart-lock`, the Chart.yaml beside the lock with its own edits made.
 */
export async function findPlaces(manifest: Manifest, edit: Edit, chart?: Manifest): Promise<Finding> {
  const finding = await locatePlaces(manifest, edit, chart)
  if (!finding.ok) return finding
  try {
    await provePlaces(manifest, finding.places)
    return finding
  } catch (error) {
    if (!(error instanceof EditFault)) throw error
    return { ok: false, complaint: complaintOf(manifest.path, edit, error) }
  }
}

/** Finds the places as `findPlaces` does, without the proof: for many edits of one file that are proven together. */
export async function locatePlaces(manifest: Manifest, edit: Edit, chart?: Manifest): Promise<Finding> {
  try {
    checkText(manifest.text)
    const found = await placesOf(manifest, edit, chart)
    const left = found.filter((place) => leaves(edit, place.old))
    return { ok: true, places: found.filter((place) => !left.includes(place)), left }
  } catch (error) {
    if (!(error instanceof EditFault)) throw error
    if (error.missing && edit.optional) return { ok: true, places: [], left: [] }
    return { ok: false, complaint: complaintOf(manifest.path, edit, error) }
  }
}

/**
 * Proves that places change nothing but their values, as far as they are in YAML. The scanner proves it where it can read the
 * file before and after; else the parser does, and says what is wrong. Throws an EditFault.
 */
export async function provePlaces(manifest: Manifest, places: readonly Place[]): Promise<void> {
  const inYaml = places.filter((place): place is YamlPlace => 'scalar' in place)
  if (inYaml.every(({ old, new: value }) => old === value)) return
  const scanned = manifest.scanned()
  if (scanned !== undefined && provesByScan(scanned, inYaml, applyEdits(manifest.text, inYaml))) return
  verifyYaml(await manifest.parsed(), inYaml)
}

/** Does an edit leave a place alone that has this value? The line breaks at the end of a block do not count. */
function leaves({ unlessValue }: Edit, old: string | undefined): boolean {
  return old !== undefined && unlessValue.includes(old.replace(/\n+$/, ''))
}

/** The complaint that a fault of an edit in a file is. */
export function complaintOf(path: string, edit: Edit, { problem, remedy, line }: EditFault): Complaint {
  const where = line > 0 ? `${path}:${line}` : path
  return { place: `${where}: ${subjectOf(edit)} (${edit.name})`, problem, remedy }
}

type Places = readonly Place[] | Promise<readonly Place[]>

function placesOf(manifest: Manifest, edit: Edit, chart: Manifest | undefined): Places {
  const { text } = manifest
  switch (edit.kind) {
    case 'json':
      return editJson(text, parsePath(edit.at), edit.value)
    case 'text':
      return editText(text, edit.at, edit.value)
    case 'regex':
      return editRegex(text, edit.at, edit.value)
    case 'go-require':
      return editGoRequire(text, edit.at, edit.value)
    case 'setter':
      return hasMarkers(text) ? withYaml(manifest, (file) => editSetter(file, edit.at, edit.value)) : []
    case 'kustomize-image':
      return withYaml(manifest, (file) => editKustomizeImage(file, edit.at, edit, edit.document))
    case 'chart-lock': {
      const remedy = 'name a Chart.lock beside its Chart.yaml'
      if (chart === undefined) throw new EditFault('has no Chart.yaml beside it', remedy)
      const required = async () => withYaml(chart, readDependencies)
      return withYaml(manifest, (file) => editChartLock(file, required, edit, (version) => leaves(edit, version)))
    }
    case 'yaml':
      return withYaml(manifest, (file) => [
        writeScalar(file, locate(file, parsePath(edit.at), edit.document), edit.value)
      ])
  }
}

/** Asks a file as the scanner reads it, at once; as the parser does where the scanner gave up, or tells too little. */
function withYaml<T>(manifest: Manifest, ask: (file: YamlFile) => T | Promise<T>): T | Promise<T> {
  const parsed = async () => ask(await manifest.parsed())
  const orElse = (error: unknown) => {
    if (error instanceof BeyondScanner) return parsed()
    throw error
  }
  const scanned = manifest.scanned()
  if (scanned === undefined) return parsed()
  try {
    const answer = ask(scanned)
    return answer instanceof Promise ? answer.catch(orElse) : answer
  } catch (error) {
    return orElse(error)
  }
}
