import { readChangelog } from '#core/notes/changelog'
import { listed } from '#core/notes/prefixes'
import { namesIn } from '#core/notes/template'
import type { ReleaseTag } from '#core/version/tag'
import type { Inputs } from './inputs.ts'
import type { TextFile } from './notes-facts.ts'

/** Where notes come from. */
export type Source = Exclude<Inputs['notes-from'], ''>

/** Where the notes of a release come from: as the inputs say, or else as they let expect. */
export function sourceOf(inputs: Inputs): Source {
  if (inputs['notes-from'] !== '') return inputs['notes-from']
  if (inputs.notes !== '' || inputs['notes-file'] !== '') return 'notes'
  return inputs['notes-template'] === '' ? 'commits' : 'template'
}

/** The placeholders that are made of commits. */
const ofCommits = ['changes', 'breaking', 'contributors', ...listed]

/** What a template is filled from. */
export interface Needs {
  readonly commits: boolean
  readonly changelog: boolean
  readonly github: boolean
}

/** What has to be read to fill a template. */
export function needsOf(template: string): Needs {
  const names = namesIn(template)
  const commits = ofCommits.some((name) => names.has(name))
  return { commits, changelog: names.has('changelog'), github: names.has('github') }
}

/** What the changelog has on a release. */
export function changelogSection(file: TextFile, tag: ReleaseTag, path: string): TextFile {
  if (!file.ok) return file
  const reading = readChangelog(file.text, tag, path)
  return reading.kind === 'found'
    ? { ok: true, text: reading.text }
    : { ok: false, absent: true, complaint: reading.complaint }
}

/** Whether notes are made without the changelog: it has nothing, and that was to be told and not to be refused. */
export function isWaived(
  section: TextFile,
  inputs: Pick<Inputs, 'changelog-missing'>
): section is Extract<TextFile, { ok: false }> {
  return !section.ok && section.absent && inputs['changelog-missing'] === 'warn'
}
