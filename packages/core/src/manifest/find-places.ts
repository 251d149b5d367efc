import type { Complaint } from '../action/plan.ts'
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
import { type AddedPair, verifyYaml } from './yaml/verify.ts'
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
 * Finds the places of an edit whose placeholders are filled in a file. For YAML, what the edit gives is parsed again and its
 * tree compared. A place that is not there is no complaint for an optional edit. `chart` is, for `chart-lock`, the Chart.yaml
 * beside the lock with its own edits made.
 */
export async function findPlaces(manifest: Manifest, edit: Edit, chart?: Manifest): Promise<Finding> {
  try {
    const left: Place[] = []
    const leave = (place: Place) => edit.unlessValue.includes(place.old?.replace(/\n+$/, '') ?? '')
    const keep = <P extends Place>(places: readonly P[]): P[] =>
      places.filter((place) => !(leave(place) && left.push(place) > 0))
    const places = await placesOf(manifest, edit, chart, keep)
    return { ok: true, places, left }
  } catch (error) {
    if (!(error instanceof EditFault)) throw error
    if (error.missing && edit.optional) return { ok: true, places: [], left: [] }
    return { ok: false, complaint: complaintOf(manifest.path, edit, error) }
  }
}

/** The complaint that a fault of an edit in a file is. */
export function complaintOf(path: string, edit: Edit, { problem, remedy, line }: EditFault): Complaint {
  const where = line > 0 ? `${path}:${line}` : path
  return { place: `${where}: ${subjectOf(edit)} (${edit.name})`, problem, remedy }
}

type Keep = <P extends Place>(places: readonly P[]) => P[]

async function placesOf(manifest: Manifest, edit: Edit, chart: Manifest | undefined, keep: Keep): Promise<Place[]> {
  const { text } = manifest
  checkText(text)
  switch (edit.kind) {
    case 'json':
      return keep(editJson(text, parsePath(edit.at), edit.value))
    case 'text':
      return keep(editText(text, edit.at, edit.value))
    case 'regex':
      return keep(editRegex(text, edit.at, edit.value))
    case 'go-require':
      return keep(editGoRequire(text, edit.at, edit.value))
    default: {
      const places = keep(await yamlPlaces(manifest, edit, chart))
      if (places.length > 0) verifyYaml(await manifest.yaml(), places)
      return places
    }
  }
}

async function yamlPlaces(
  manifest: Manifest,
  edit: Edit,
  chart: Manifest | undefined
): Promise<(YamlPlace | AddedPair)[]> {
  if (edit.kind === 'setter' && !hasMarkers(manifest.text)) return []
  const file = await manifest.yaml()
  if (edit.kind === 'setter') return editSetter(file, edit.at, edit.value)
  if (edit.kind === 'kustomize-image') return editKustomizeImage(file, edit.at, edit, edit.document)
  if (edit.kind !== 'chart-lock')
    return [writeScalar(file, locate(file, parsePath(edit.at as string), edit.document), edit.value)]
  if (chart === undefined) throw new EditFault('has no Chart.yaml beside it', 'name a Chart.lock beside its Chart.yaml')
  return editChartLock(file, await chart.yaml(), edit)
}
