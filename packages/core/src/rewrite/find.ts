import { Refusal } from '../action/errors.ts'
import type { Complaint } from '../action/plan.ts'
import type { Runner } from '../action/runner.ts'
import { quote } from '../action/untrusted.ts'
import { branchRules, warnOfRules } from '../github/branch-rules.ts'
import type { Refs } from '../placeholders/observe-release.ts'
import { openCommit } from '../tree/commit-tree.ts'
import { openWorkspace } from '../tree/workspace.ts'
import type { TemplateValues } from '../version/template.ts'
import { openAccount } from './account.ts'
import type { Found, FoundInWorkspace, FoundOnBranch } from './found.ts'
import type { DeliveryInputs } from './inputs.ts'
import type { Job } from './job.ts'
import { survey } from './survey.ts'
import { textsOf } from './texts.ts'
import type { Defaults } from './wording.ts'
import { workOn } from './work.ts'

/** What a search starts from. */
export interface Search {
  readonly inputs: DeliveryInputs
  readonly runner: Runner
  readonly refs: Refs
  /** What the placeholders of the texts stand for. */
  readonly values: TemplateValues
  readonly defaults: Defaults
  /** The pattern that makes several pull requests of one; empty for one. */
  readonly groupBy: string
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
async function rulesOf(branch: string, inputs: DeliveryInputs, runner: Runner): Promise<string | undefined> {
  const rules = branchRules(runner, inputs.token, branch)
  return warnOfRules(branch, await (inputs['commit-with'] === 'git' ? rules.catch(() => []) : rules))
}

async function onBranch({ inputs, runner, refs, values, defaults, job }: Search): Promise<FoundOnBranch> {
  const complaints: Complaint[] = []
  const texts = textsOf(inputs, values, defaults, complaints)
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
