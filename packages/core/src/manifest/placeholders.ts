import type { Complaint } from '../action/plan.ts'
import type { ReleaseTag } from '../version/tag.ts'
import { fillTemplate, type TemplateValues, templateValues } from '../version/template.ts'
import type { Edit } from './edit.ts'
import { refusedPath } from './paths.ts'

/** What the placeholders of edits are made from. What is undefined has no value: a template that uses it is refused. */
export interface Release {
  readonly tag: ReleaseTag | undefined
  readonly sha: string | undefined
  readonly previous: ReleaseTag | undefined
  /** The digest of the one image that must exist, such as `sha256:…`. */
  readonly imageDigest?: string | undefined
  /** The day of the release in UTC, as 2026-05-29. */
  readonly date: string
  /** The variables of the environment whose names `allow-env` lists. */
  readonly env: Readonly<Record<string, string | undefined>>
}

const noVersion = { major: '0', minor: '0', patch: '0', prerelease: [], build: [] }

/** The placeholders of a run that knows no version: all known, none with a value. */
const unknown = Object.fromEntries(
  Object.keys(templateValues({ tag: '', prefix: '', version: noVersion })).map((name) => [name, undefined])
)

/** The placeholders that `value`, `files`, `text` and `regex` may have, with their values. */
export function editValues({ tag, sha, previous, date, imageDigest, env }: Release): TemplateValues {
  const variables = Object.entries(env).map(([name, value]) => [`env.${name}`, value] as const)
  return {
    ...(tag === undefined ? { ...unknown, sha, 'short-sha': sha?.slice(0, 7) } : templateValues(tag, sha)),
    'previous-version': previous && templateValues(previous).version,
    'previous-tag': previous?.tag,
    date,
    'image-digest': imageDigest,
    ...Object.fromEntries(variables)
  }
}

/** An edit with its placeholders filled, or everything that is wrong with them. */
export type Filled =
  | { readonly ok: true; readonly edit: Edit }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/**
 * Fills the placeholders of an edit. In `files` and `exclude` a value stands for itself, not for a glob; in `regex` for
 * itself, not for a pattern. A value that comes out empty is a complaint, except where it replaces text.
 */
export function fillEdit(edit: Edit, values: TemplateValues): Filled {
  const complaints: Complaint[] = []
  const fill = (place: string, template: string, known: TemplateValues = values): string => {
    try {
      return fillTemplate(template, known)
    } catch (error) {
      const problem = (error as Error).message
      const remedy = remedyFor(problem)
      complaints.push({ place: `${edit.name}.${place}`, problem, remedy })
      return ''
    }
  }
  const given = (place: string, template: string): string => {
    const before = complaints.length
    const text = fill(place, template)
    if (text === '' && complaints.length === before && edit.kind !== 'text' && edit.kind !== 'regex') {
      complaints.push({ place: `${edit.name}.${place}`, problem: 'is empty', remedy: 'give the new value' })
    }
    return text
  }
  const globs = escaped(values, /[\\*?[\](){}!@|]/g)
  const files = edit.files.map((file) => fill('files', file, globs))
  const exclude = edit.exclude.map((file) => fill('exclude', file, globs))
  for (const path of [...files, ...exclude]) {
    const fault = path === '' ? undefined : refusedPath(path)
    if (fault) complaints.push({ place: `${edit.name}.files`, problem: fault.problem, remedy: fault.remedy })
  }
  const filled = { ...edit, ...fillChange(edit, values, fill, given), files, exclude } as Edit
  return complaints.length > 0 ? { ok: false, complaints } : { ok: true, edit: filled }
}

const remedies: readonly (readonly [RegExp, string])[] = [
  [/"\{env\./, 'list the variable in allow-env and set it'],
  [/"\{previous-[^"]*", which has/, 'no release comes before this one: give it as previous'],
  [/"\{image-digest\}", which has/, 'name the one image in require-image'],
  [/"\{(short-)?sha\}", which has/, 'give the commit as sha'],
  [/, which has no value/, 'give the release as version, such as v1.2.3: this run is not of a version tag']
]

/** What to do about a template that cannot be filled. */
export function remedyFor(problem: string): string {
  return remedies.find(([pattern]) => pattern.test(problem))?.[1] ?? 'write {{ and }} for literal braces'
}

type Fill = (place: string, template: string, known?: TemplateValues) => string

function fillChange(edit: Edit, values: TemplateValues, fill: Fill, given: Fill): Partial<Edit> {
  const optional = (place: string, text: string | undefined) => (text === undefined ? undefined : given(place, text))
  if (edit.kind === 'kustomize-image') {
    const { newName, newTag, digest } = edit
    return {
      newName: optional('new-name', newName),
      newTag: optional('new-tag', newTag),
      digest: optional('digest', digest)
    }
  }
  if (edit.kind === 'chart-lock') {
    const versions = [...edit.versions].map(([name, version]) => [name, given(`versions.${name}`, version)] as const)
    return { versions: new Map(versions), generated: optional('generated', edit.generated) }
  }
  const value = given('value', edit.value)
  if (edit.kind === 'text') return { value, at: fill('text', edit.at) }
  if (edit.kind === 'regex') return { value, at: fill('regex', edit.at, escaped(values, /[\\^$.*+?()[\]{}|/]/g)) }
  return { value }
}

function escaped(values: TemplateValues, special: RegExp): TemplateValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value?.replace(special, '\\$&')]))
}
