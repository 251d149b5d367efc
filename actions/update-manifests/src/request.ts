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

/** Why no edit of a list applies to a release; undefined when one does, or when there is no list. */
export function skipReason(list: readonly Edit[], { tag }: Pick<Release, 'tag'>): string | undefined {
  if (tag === undefined || list.length === 0) return undefined
  const before = isPrerelease(tag.version)
  if (list.some((edit) => applies(edit, before))) return undefined
  const all = list.length === 1 ? 'the only edit is' : `all ${list.length} edits are`
  const [kind, other] = before ? ['prerelease', 'stable'] : ['stable release', 'prerelease']
  return `${formatVersion(tag.version)} is a ${kind}, and ${all} for ${other} releases only (when: ${other})`
}

/** Fills the edits of a list for a release, and leaves out those that are for releases of the other kind. */
export function requestOf(list: readonly Edit[], release: Release): Request {
  const values = editValues(release)
  const { tag } = release
  const unknown = tag === undefined ? list.filter(({ when }) => when !== 'always') : []
  const before = tag !== undefined && isPrerelease(tag.version)
  const filled = list.filter((edit) => applies(edit, before)).map((edit) => fillEdit(edit, values))
  return {
    release,
    values,
    edits: filled.flatMap((one) => (one.ok ? [one.edit] : [])),
    complaints: [...unknown.map(unknownKind), ...filled.flatMap((one) => (one.ok ? [] : one.complaints))]
  }
}
