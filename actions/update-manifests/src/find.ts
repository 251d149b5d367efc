import { Refusal } from '#core/action/errors'
import type { Complaint } from '#core/action/plan'
import type { Runner } from '#core/action/runner'
import type { FileChange } from '#core/delivery/file-change'
import { openCommit } from '#core/tree/commit-tree'
import type { Found, FoundInWorkspace, FoundOnBranch } from './found.ts'
import type { Inputs } from './inputs.ts'
import type { Refs } from './observe-release.ts'
import type { Request } from './request.ts'
import { textsOf } from './texts.ts'
import { changesOf, workOn } from './work.ts'

/** What a search starts from. */
export interface Search {
  readonly inputs: Inputs
  readonly runner: Runner
  readonly refs: Refs
  readonly request: Request
}

/** What is asked of the files. */
export function wishOf({ inputs, request }: Pick<Search, 'inputs' | 'request'>) {
  return { edits: request.edits, noDowngrade: inputs['no-downgrade'] && inputs.mode === 'edit' }
}

async function inWorkspace(search: Search): Promise<FoundInWorkspace> {
  const { openWorkspace } = await import('#core/tree/workspace')
  const tree = await openWorkspace(search.runner.workspace)
  return { delivery: 'workspace', work: await workOn(tree, wishOf(search)), interrupted: tree.interrupted }
}

async function headOf(branch: string, refs: Refs): Promise<{ name: string; head: string }> {
  const { defaultBranch, branches } = await refs()
  const name = branch || (defaultBranch ?? '')
  const head = branches.get(name)
  if (head !== undefined) return { name, head }
  const remedy = 'create it, or name a branch that the repository has'
  throw new Refusal([{ place: 'branch', problem: `there is no branch ${JSON.stringify(name)} at the server`, remedy }])
}

async function onBranch(search: Search): Promise<FoundOnBranch> {
  const { inputs, runner, refs, request } = search
  const complaints: Complaint[] = []
  const texts = textsOf(inputs, request.values, complaints)
  if (complaints.length > 0) throw new Refusal(complaints)
  const { name, head } = await headOf(texts.branch, refs)
  const tree = await openCommit(runner, inputs.token, head)
  const files: FileChange[] = []
  const wish = wishOf(search)
  const work = await workOn(tree, wish, ({ path, kind }, _, content) => files.push({ path, kind, content }))
  return { delivery: 'commit', work, texts, branch: name, head, files, makeChanges: changesOf(wish), warnings: [] }
}

/** Looks at the files where they are to change, and makes the edits on what is there, in memory. */
export async function find(search: Search): Promise<Found> {
  if (search.inputs.delivery === 'workspace') return inWorkspace(search)
  return onBranch(search)
}
