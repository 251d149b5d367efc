import type { Complaint } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import { builtIn } from '#core/notes/built-in'
import { comparedWith, generatedMarkdown } from '#core/notes/generated'
import { fitNotes } from '#core/notes/length'
import { compareUrl, fileUrl, type Place } from '#core/notes/links'
import { sectionsOfChanges } from '#core/notes/sections'
import { fillNotes, namesIn } from '#core/notes/template'
import { noteValues } from '#core/notes/values'
import { withWarning } from '#core/notes/warning'
import { longestNotes } from '#core/publishing/release-marker'
import type { Inputs } from './inputs.ts'
import type { NotesFacts, TextFile } from './notes-facts.ts'
import { changelogSection, isWaived, sourceOf } from './notes-source.ts'
import type { Subject } from './subject.ts'

/** The notes, and what is to be said about them. */
export interface WrittenNotes {
  readonly text: string
  /** Something was left out, since GitHub takes no more. */
  readonly cut: boolean
  readonly complaints: readonly Complaint[]
  readonly warnings: readonly string[]
}

/** What the notes are written from. */
interface Writing {
  readonly inputs: Inputs
  readonly subject: Subject
  readonly facts: NotesFacts
  readonly place: Place
  readonly complaints: Complaint[]
  readonly warnings: string[]
}

/** A text, and the address where all of it can be read; without one it is left as long as it is. */
interface Draft {
  readonly text: string
  readonly rest?: string
}

/** The text of a file that the notes cannot do without. */
function textOf(file: TextFile | undefined, { complaints }: Writing): string {
  if (file?.ok === false) complaints.push(file.complaint)
  return file?.ok ? file.text : ''
}

/** The section of the changelog; undefined where the notes are to be made without it. */
function fromChangelog(writing: Writing, instead: string): string | undefined {
  const { inputs, subject, facts, warnings } = writing
  if (facts.changelog === undefined) return undefined
  const section = changelogSection(facts.changelog, subject.tag, inputs.changelog)
  if (!isWaived(section, inputs)) return textOf(section, writing)
  const { place, problem } = section.complaint
  warnings.push(`${place}: ${problem}; ${instead}`)
  return undefined
}

function fromGitHub({ subject, facts, place, warnings }: Writing): string | undefined {
  if (facts.github === undefined) return undefined
  const other = subject.previous === undefined ? comparedWith(facts.github) : undefined
  if (other !== undefined) {
    warnings.push(
      `no release comes before ${subject.tag.tag}, and GitHub has chosen to compare it with ${quote(other)}`
    )
  }
  return generatedMarkdown(facts.github, place)
}

/** What a template is filled with besides commits; '' for what is not there. */
interface Sources {
  readonly changelog: string
  readonly github: string
}

/** Fills a template; a warning that it has no place for stands above it. */
function fill(template: string, path: string, sources: Sources, writing: Writing): Draft {
  const { inputs, subject, facts, place, complaints, warnings } = writing
  const { images, charts, namespace, warning } = inputs
  const { tag, previous, date, commit } = subject
  const release = { tag, previous, date, sha: commit, place, images, charts, namespace, warning, ...sources }
  const filled = fillNotes(template, noteValues(release, sectionsOfChanges(facts.changes, place)), path)
  if (!filled.ok) complaints.push(...filled.complaints)
  if (!facts.complete && facts.changes.length > 0) {
    warnings.push(`the notes tell the newest ${facts.commits.length} commits, since no more of them are read`)
  }
  const text = filled.ok ? filled.text : ''
  const rest = compareUrl(place, previous?.tag, tag.tag)
  return { text: namesIn(template).has('warning') ? text : withWarning(text, warning), rest }
}

function fromTemplate(writing: Writing): Draft {
  const { inputs, facts } = writing
  const changelog = fromChangelog(writing, 'the notes are made without it') ?? ''
  const sources = { changelog, github: fromGitHub(writing) ?? '' }
  return fill(textOf(facts.template, writing), inputs['notes-template'], sources, writing)
}

/** The notes that a person, or an earlier step, has written. */
function given(writing: Writing): string {
  const { inputs, facts, complaints } = writing
  const file = inputs['notes-file']
  const text = inputs.notes === '' ? textOf(facts.file, writing) : inputs.notes
  if (text.trim() === '' && (inputs.notes !== '' || facts.file?.ok === true)) {
    const remedy = 'write the notes there, or leave it out, which makes them from the commits'
    complaints.push({ place: inputs.notes === '' ? file : 'notes', problem: 'is empty', remedy })
  }
  return text
}

function draftOf(writing: Writing): Draft {
  const { inputs, subject, place } = writing
  const { tag, previous } = subject
  const source = sourceOf(inputs)
  const above = (text: string) => withWarning(text, inputs.warning)
  if (source === 'notes') return { text: above(given(writing)) }
  if (source === 'template') return fromTemplate(writing)
  if (source === 'github') {
    return { text: above(fromGitHub(writing) ?? ''), rest: compareUrl(place, previous?.tag, tag.tag) }
  }
  const section = source === 'changelog' ? fromChangelog(writing, 'the notes are made from commits') : undefined
  if (section === undefined) return fill(builtIn, 'the built-in template', { changelog: '', github: '' }, writing)
  return { text: above(section), rest: fileUrl(place, tag.tag, inputs.changelog.replace(/^(?:\.\/)+/, '')) }
}

/**
 * Writes the notes of a release, as long as GitHub takes them. Those that a person gives are not cut: there would be no
 * place where the rest can be read. Pure.
 */
export function writeNotes(inputs: Inputs, subject: Subject, facts: NotesFacts, place: Place): WrittenNotes {
  const complaints: Complaint[] = []
  const warnings: string[] = []
  // Nothing was read without a commit, and whoever looks at the tag says so.
  if (subject.commit === '') return { text: '', cut: false, complaints, warnings }
  const { text, rest } = draftOf({ inputs, subject, facts, place, complaints, warnings })
  if (rest === undefined) return { text, cut: false, complaints, warnings }
  const fitted = fitNotes(text, rest, longestNotes(subject.tag.tag))
  if (fitted.cut)
    warnings.push(`the notes are longer than a release can hold, and end with a link to the rest: ${rest}`)
  return { ...fitted, complaints, warnings }
}
