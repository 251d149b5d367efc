/** What the placeholders of notes stand for. Pure. */
import { formatVersion } from '../version/semver.ts'
import type { ReleaseTag } from '../version/tag.ts'
import { templateValues } from '../version/template.ts'
import { changesTemplate } from './built-in.ts'
import { type Installable, installation } from './installation.ts'
import { compareUrl, type Place, releaseUrl } from './links.ts'
import type { Sections } from './sections.ts'
import { fillNotes, type NoteValues } from './template.ts'
import { inQuotation } from './warning.ts'

/** A release as its notes tell it. */
export interface NotedRelease extends Installable {
  readonly tag: ReleaseTag
  readonly sha: string | undefined
  /** The release that it follows in its line. */
  readonly previous: ReleaseTag | undefined
  readonly place: Place
  /** The day of the release, as 2026-05-29. */
  readonly date: string
  /** What the project wants said at the top, in its own Markdown; '' for nothing. */
  readonly warning: string
  /** The section of the changelog and what GitHub generates; undefined where nobody asked for it. */
  readonly changelog: string | undefined
  readonly github: string | undefined
}

/** The placeholders of a template of notes. */
export function noteValues(release: NotedRelease, sections: Sections): NoteValues {
  const { tag, previous, place, sha } = release
  const compare = compareUrl(place, previous?.tag, tag.tag)
  const changes = fillNotes(changesTemplate, sections, 'changes')
  return {
    ...templateValues(tag, sha),
    date: release.date,
    repository: place.repository,
    'previous-tag': previous?.tag ?? '',
    'previous-version': previous === undefined ? '' : formatVersion(previous.version),
    'compare-url': compare,
    'release-url': releaseUrl(place, tag.tag),
    warning: inQuotation(release.warning),
    ...sections,
    changes: changes.ok ? changes.text : '',
    installation: installation(release, tag.version),
    compare: `**Full Changelog**: ${compare}`,
    changelog: release.changelog,
    github: release.github
  }
}
