import type { Runner } from '#core/action/runner'
import { builtIn } from '#core/notes/built-in'
import type { Inputs } from './inputs.ts'
import type { NotesFacts } from './notes-facts.ts'
import { changelogSection, isWaived, type Needs, needsOf, sourceOf } from './notes-source.ts'
import type { Subject } from './subject.ts'

/** What was read of files, and what else the notes need. */
interface Read {
  readonly texts: Pick<NotesFacts, 'changelog' | 'template' | 'file'>
  readonly needs: Needs
}

const nothing: Needs = { commits: false, changelog: false, github: false }

/** Reads the files of the commit: what another commit or the workspace has is not told of this release. */
async function readCommit(inputs: Inputs, runner: Runner, { tag, commit }: Subject): Promise<Read> {
  const { openCommit } = await import('#core/tree/commit-tree')
  const { committedText } = await import('./notes-texts.ts')
  const tree = await openCommit(runner, inputs.token, commit, 'content')
  if (sourceOf(inputs) === 'template') {
    const template = await committedText(tree, inputs['notes-template'])
    const needs = template.ok ? needsOf(template.text) : nothing
    if (!needs.changelog) return { texts: { template }, needs }
    return { texts: { template, changelog: await committedText(tree, inputs.changelog) }, needs }
  }
  const changelog = await committedText(tree, inputs.changelog)
  const waived = isWaived(changelogSection(changelog, tag, inputs.changelog), inputs)
  return { texts: { changelog }, needs: waived ? needsOf(builtIn) : nothing }
}

async function readTexts(inputs: Inputs, runner: Runner, subject: Subject): Promise<Read> {
  const source = sourceOf(inputs)
  if (source === 'changelog' || source === 'template') return readCommit(inputs, runner, subject)
  if (source === 'commits') return { texts: {}, needs: needsOf(builtIn) }
  if (source === 'github') return { texts: {}, needs: { ...nothing, github: true } }
  if (inputs['notes-file'] === '') return { texts: {}, needs: nothing }
  const { workspaceText } = await import('./notes-texts.ts')
  return { texts: { file: await workspaceText(runner, inputs['notes-file']) }, needs: nothing }
}

async function readCommits(inputs: Inputs, runner: Runner, { commit, previous }: Subject, told: boolean) {
  const { authoredCommits } = await import('#core/history/authored')
  const range = await authoredCommits(runner, inputs.token, previous?.commit, commit)
  if (!told) return { ...range, changes: [] }
  const { readNotedChanges } = await import('#core/notes/changes')
  return { ...range, changes: readNotedChanges(range.commits, inputs.prefixes) }
}

/** Reads what the notes are made from, and the commits also where the ledger tells them. Changes nothing. */
export async function observeNotes(inputs: Inputs, runner: Runner, subject: Subject): Promise<NotesFacts> {
  const none = { commits: [], complete: true, changes: [] }
  // Without a commit there is nothing to read, and nothing to release.
  if (subject.commit === '') return none
  const { texts, needs } = await readTexts(inputs, runner, subject)
  const generate = async () => (await import('./notes-github.ts')).generateNotes(runner, inputs.token, subject)
  const [range, github] = await Promise.all([
    needs.commits || inputs['attach-ledger'] ? readCommits(inputs, runner, subject, needs.commits) : none,
    needs.github ? generate() : undefined
  ])
  return { ...texts, ...range, ...(github !== undefined && { github }) }
}
