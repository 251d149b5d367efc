import { readInputs } from '#core/action/read-inputs'
import { readNotedChanges } from '#core/notes/changes'
import type { ReleaseTag } from '#core/version/tag'
import { type Inputs, inputs as spec } from '../../../actions/publish-release/src/inputs.ts'
import type { NotesFacts, TextFile } from '../../../actions/publish-release/src/notes-facts.ts'
import { type WrittenNotes, writeNotes } from '../../../actions/publish-release/src/notes-write.ts'
import { type Subject, subjectOf } from '../../../actions/publish-release/src/subject.ts'
import { tagOf } from '../../core/notes/tag.ts'
import { runnerFor } from '../../core/runner.ts'
import { textsGiven } from '../run-bundle.ts'

type Texts = Readonly<Record<string, string>>

export const place = { serverUrl: 'https://github.com', repository: 'acme/app' }
export const at = 'https://github.com/acme/app'

/** The inputs as the action reads them, for v0.5.0 unless a test says otherwise. */
export function inputsFor(texts: Texts = {}): Promise<Inputs> {
  const given = Object.entries(textsGiven('publish-release', { version: 'v0.5.0', token: 'token', ...texts }))
  return readInputs(spec, Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])))
}

const shaOf = (tag: string) => Buffer.from(tag).toString('hex').padEnd(40, '0').slice(0, 40)

/** A release among tags that are at the server, of which its own is one. */
export function subjectFor(inputs: Inputs, tags: readonly string[] = ['v0.4.1']): Subject {
  const tag: ReleaseTag = tagOf(inputs.version)
  const there = [...tags, tag.tag].map((name) => [name, { object: shaOf(name), commit: shaOf(name) }] as const)
  const refs = { defaultBranch: 'main', branches: new Map(), tags: new Map(there) }
  return subjectOf(inputs, runnerFor({}), { tag, previous: undefined, date: '2026-05-29' }, refs)
}

/** A file that is there. */
export const file = (text: string): TextFile => ({ ok: true, text })

/** A file that is not. */
export const noFile = (place: string, absent = true): TextFile => {
  return { ok: false, absent, complaint: { place, problem: 'is not in the commit', remedy: 'check the path' } }
}

/** What is written from commits, the oldest first, and from other facts. */
export async function write(
  texts: Texts,
  { messages = [], tags, ...facts }: Partial<NotesFacts> & { messages?: readonly string[]; tags?: string[] } = {}
): Promise<WrittenNotes> {
  const inputs = await inputsFor(texts)
  const list = messages.map((message, index) => ({ sha: `${index}`.padStart(40, '0'), message, login: 'ada' }))
  const commits = list.reverse()
  const changes = readNotedChanges(commits, inputs.prefixes)
  return writeNotes(inputs, subjectFor(inputs, tags), { commits, complete: true, changes, ...facts }, place)
}
