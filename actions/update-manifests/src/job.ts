import { Refusal } from '#core/action/errors'
import type { Runner } from '#core/action/runner'
import type { Edit } from '#core/manifest/edit'
import { editTree, type Judged, type TreeEdits } from '#core/manifest/edit-tree'
import type { ChangeRecord } from '#core/manifest/record'
import { rewriteTree, type Visit } from '#core/manifest/rewrite-tree'
import type { Tree } from '#core/manifest/tree'
import type { Job } from '#core/rewrite/job'
import { unpack } from '#core/rewrite/pack'
import type { ProgramFile } from '#core/tree/change-copy'
import type { Inputs } from './inputs.ts'
import { readWorkspaceFile } from './read-edits.ts'
import type { Request } from './request.ts'

async function readGiven({ record }: Inputs, workspace: string): Promise<ChangeRecord> {
  const { readRecord } = await import('#core/manifest/record-read')
  const given = /^\s*(\{|gzip:)/.test(record)
  const text = given ? record.trim() : await readWorkspaceFile('record', record, workspace)
  const reading = readRecord(await unpack(text), 'record')
  if (!reading.ok) throw new Refusal(reading.complaints)
  return reading.record
}

const generator = 'pre-command'

async function generate(inputs: Inputs, runner: Runner): Promise<readonly ProgramFile[]> {
  const command = inputs['pre-command']
  if (command.length === 0) return []
  const { runPreCommand } = await import('#core/tree/pre-command')
  const { changed, outside } = await runPreCommand(runner, { command, allowed: inputs['pre-command-paths'] })
  const [first] = outside
  if (first !== undefined)
    runner.log(`pre-command changed ${outside.length} other files, which stay as they are: ${first}`)
  return changed
}

/** A pattern may take very long on some text, so it is given a clock; the rest needs none. */
async function clock(edits: readonly Edit[]): Promise<Pick<TreeEdits, 'options'>> {
  if (!edits.some(({ kind }) => kind === 'regex')) return {}
  const { matchInTime } = await import('#core/tree/match-in-time')
  return { options: { match: matchInTime() } }
}

/**
 * The job of a run: the edits of a request, on what `pre-command` makes of the files; or the record to restore.
 * @throws Refusal when the record cannot be read
 * @throws Failure when the program does not end well
 */
export async function jobOf(inputs: Inputs, { edits }: Request, runner: Runner): Promise<Job> {
  if (inputs.mode === 'restore') {
    const record = await readGiven(inputs, runner.workspace)
    return { generated: [], generator, carryOut: (tree, visit) => restoreTree(tree, record, visit) }
  }
  const noDowngrade = inputs['no-downgrade'] && inputs.mode === 'edit'
  const generated = await generate(inputs, runner)
  const asked: TreeEdits = { edits, noDowngrade, ...(await clock(edits)) }
  return { generated, generator, carryOut: (tree, visit) => editTree(tree, asked, visit) }
}

async function restoreTree(tree: Tree, record: ChangeRecord, visit: Visit): Promise<Judged> {
  const { restoreFile } = await import('#core/manifest/restore')
  const recorded = new Map(record.files.map((one) => [one.file, one]))
  const rewrite = (path: string, text: string) => {
    const one = recorded.get(path)
    if (one === undefined) throw new Error(`${path} is not in the record; this is a mistake in the action`)
    return restoreFile(path, text, one)
  }
  const complaints = await rewriteTree(tree, await tree.list(), [...recorded.keys()], rewrite, visit)
  return { complaints, warnings: [] }
}
