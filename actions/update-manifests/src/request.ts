import type { Complaint } from '#core/action/plan'
import { applies, type Edit } from '#core/manifest/edit'
import { editValues, fillEdit, type Release } from '#core/manifest/placeholders'
import { formatVersion, isPrerelease } from '#core/version/semver'
import type { TemplateValues } from '#core/version/template'

/** What is asked of the manifests, with every placeholder filled. */
export interface Request {
  readonly release: Release
  readonly values: TemplateValues
  /** The edits that apply to this release. */
  readonly edits: readonly Edit[]
  /** Why none of them does; undefined when there is one. */
  readonly skipped: string | undefined
  readonly complaints: readonly Complaint[]
}

/** The edits as one text, to look for placeholders in; a line `when` stands for one that depends on the release. */
export function templatesIn(edits: readonly Edit[]): string {
  const depends = edits.some(({ when }) => when !== 'always')
  return `${JSON.stringify(edits, (_, value) => (value instanceof Map ? [...value] : value))}${depends ? '\nwhen\n' : ''}`
}

function unknownKind(edit: Edit): Complaint {
  return {
    place: `${edit.name}.when`,
    problem: 'depends on the release, and this run knows no version',
    remedy: 'give the release as version, such as v1.2.3'
  }
}

/** Fills the edits of a list for a release, and leaves out those that are for releases of the other kind. */
export function requestOf(list: readonly Edit[], release: Release): Request {
  const values = editValues(release)
  const { tag } = release
  const unknown = tag === undefined ? list.filter(({ when }) => when !== 'always') : []
  const before = tag !== undefined && isPrerelease(tag.version)
  const applying = list.filter((edit) => applies(edit, before))
  const filled = applying.map((edit) => fillEdit(edit, values))
  const kind = before ? 'a prerelease' : 'a stable release'
  const all = list.length === 1 ? 'the only edit is' : `all ${list.length} edits are`
  const none = tag !== undefined && list.length > 0 && applying.length === 0
  return {
    release,
    values,
    edits: filled.flatMap((one) => (one.ok ? [one.edit] : [])),
    skipped: none ? `${formatVersion(tag.version)} is ${kind}, and ${all} for the other kind (when)` : undefined,
    complaints: [...unknown.map(unknownKind), ...filled.flatMap((one) => (one.ok ? [] : one.complaints))]
  }
}
