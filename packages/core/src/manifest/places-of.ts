import { readDependencies } from './chart-digest.ts'
import { editChartLock } from './chart-lock.ts'
import type { Edit } from './edit.ts'
import { EditFault } from './fault.ts'
import { editGoRequire } from './go-require.ts'
import { editJson } from './json.ts'
import { editKustomizeImage } from './kustomize.ts'
import { editText } from './literal.ts'
import type { Manifest } from './manifest.ts'
import { parsePath, type Segment } from './path.ts'
import type { Place } from './place.ts'
import { editRegex, type Match } from './regex.ts'
import { editSetter, hasMarkers } from './setter.ts'
import { locate } from './yaml/locate.ts'
import type { YamlFile } from './yaml/node.ts'
import { BeyondScanner } from './yaml/scanned.ts'
import { writeScalar } from './yaml/write.ts'

/** What finding places may use besides the texts. */
export interface EditOptions {
  /** Finds the matches of patterns that may take long, with a clock; without it they take as long as they take. */
  readonly match?: Match | undefined
}

/** Does an edit leave a place alone that has this value? The line breaks at the end of a block do not count. */
export function leaves({ unlessValue }: Edit, old: string | undefined): boolean {
  return old !== undefined && unlessValue.includes(old.replace(/\n+$/, ''))
}

const paths = new WeakMap<Edit, readonly Segment[]>()

/** The key path of an edit, read once for all its files. */
function pathOf(edit: Extract<Edit, { at: string }>): readonly Segment[] {
  const known = paths.get(edit) ?? parsePath(edit.at)
  paths.set(edit, known)
  return known
}

type Places = readonly Place[] | Promise<readonly Place[]>

/** Finds the places of an edit by its kind; at once where no parser is needed. Throws an EditFault, or rejects with one. */
export function placesOf(manifest: Manifest, edit: Edit, chart: Manifest | undefined, { match }: EditOptions): Places {
  const { text } = manifest
  switch (edit.kind) {
    case 'json':
      return editJson(text, pathOf(edit), edit.value)
    case 'text':
      return editText(text, edit.at, edit.value)
    case 'regex':
      return editRegex(text, edit.at, edit.value, match)
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
      return withYaml(manifest, (file) => [writeScalar(file, locate(file, pathOf(edit), edit.document), edit.value)])
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
