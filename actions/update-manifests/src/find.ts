import { Refusal } from '#core/action/errors'
import type { Complaint } from '#core/action/plan'
import type { Runner } from '#core/action/runner'
import { quote } from '#core/action/untrusted'
import { branchRules, warnOfRules } from '#core/github/branch-rules'
import type { Refs } from '#core/placeholders/observe-release'
import { openCommit } from '#core/tree/commit-tree'
import { openWorkspace } from '#core/tree/workspace'
import { openAccount } from './account.ts'
import type { Found, FoundInWorkspace, FoundOnBranch } from './found.ts'
import type { Inputs } from './inputs.ts'
import type { Job } from './job.ts'
import type { Request } from './request.ts'
import { survey } from './survey.ts'
import { textsOf } from './texts.ts'
import { workOn } from './work.ts'

/** What a search starts from. */
export interface Search {
  readonly inputs: Inputs
  readonly runner: Runner
  readonly refs: Refs
  readonly request: Request
  readonly job: Job
}

async function inWorkspace({ runner, job }: Search): Promise<FoundInWorkspace> {
  const tree = await openWorkspace(runner.workspace)
  const account = openAccount()
  const work = await workOn(tree, job, account.take)
  return {
    delivery: 'workspace',
    work,
    account: await account.close(),
    interrupted: tree.interrupted,
    changedSince: tree.changedSince
  }
}

/** A branch at the server with its head; the default branch when no name is given. */
export async function headOf(
  input: 'branch' | 'base',
  branch: string,
  refs: Refs
): Promise<{ name: string; head: string }> {
  const { defaultBranch, branches } = await refs()
  const name = branch || (defaultBranch ?? '')
  const head = branches.get(name)
  if (head !== undefined) return { name, head }
  const remedy = 'create it, or name a branch that the repository has'
  throw new Refusal([{ place: input, problem: `there is no branch ${quote(name)} at the server`, remedy }])
}

/** What the rules of a branch may have against a commit. With git alone there need be no API to ask. */
async function rulesOf(branch: string, inputs: Inputs, runner: Runner): Promise<string | undefined> {
  const rules = branchRules(runner, inputs.token, branch)
  return warnOfRules(branch, await (inputs['commit-with'] === 'git' ? rules.catch(() => []) : rules))
}

async function onBranch({ inputs, runner, refs, request, job }: Search): Promise<FoundOnBranch> {
  const complaints: Complaint[] = []
  const texts = textsOf(inputs, request.values, complaints)
  if (complaints.length > 0) throw new Refusal(complaints)
  // What is asked of a branch that is named can be read while the server still lists its refs.
  const early = texts.branch === '' ? undefined : rulesOf(texts.branch, inputs, runner)
  early?.catch(() => {})
  const { name, head } = await headOf('branch', texts.branch, refs)
  const rules = early ?? rulesOf(name, inputs, runner)
  const [tree, warning] = await Promise.all([openCommit(runner, inputs.token, head), rules])
  return {
    delivery: 'commit',
    ...(await survey(tree, job)),
    texts,
    branch: name,
    head,
    warnings: warning === undefined ? [] : [warning]
  }
}

/** Looks at the files where they are to change, and does the job on what is there, in memory. */
export async function find(search: Search): Promise<Found> {
  const { delivery } = search.inputs
  if (delivery === 'workspace') return inWorkspace(search)
  if (delivery === 'commit') return onBranch(search)
  const { findPullRequests } = await import('./find-pull-requests.ts')
  return findPullRequests(search)
}
