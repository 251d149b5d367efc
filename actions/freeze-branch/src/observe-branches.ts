import { Refusal } from '#core/action/errors'
import type { Complaint } from '#core/action/plan'
import type { Runner } from '#core/action/runner'
import { quote } from '#core/action/untrusted'
import type { Refs } from '#core/placeholders/observe-release'
import { refuseWrongRules } from './allow-wrong.ts'
import type { BranchFacts, Facts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { observeBranch } from './observe-branch.ts'
import type { Request } from './request.ts'
import { readState, readStates, type StoredState } from './state-refs.ts'

/** What a search starts from. */
export interface Search {
  readonly inputs: Inputs
  readonly runner: Runner
  readonly request: Request
  readonly refs: Refs
}

/** A branch, and what is kept of its freeze. */
interface Candidate {
  readonly branch: string
  readonly stored: StoredState | undefined
}

/** The branches that are named, or the default branch; with `sweep` and `status` all that are frozen. */
async function candidates({ inputs, runner, refs }: Search): Promise<readonly Candidate[]> {
  const { mode, branch, token } = inputs
  if (branch.length === 0 && (mode === 'sweep' || mode === 'status')) {
    return (await readStates(runner, token)).map((stored) => ({ branch: stored.branch, stored }))
  }
  const { defaultBranch, branches } = await refs()
  const names = branch.length > 0 ? [...new Set(branch)] : [defaultBranch ?? '']
  const complaints = names
    .filter((name) => mode === 'freeze' && !branches.has(name))
    .map((name) => ({
      place: 'branch',
      problem: `there is no branch ${quote(name)} at the server`,
      remedy: 'create it, or name a branch that the repository has'
    }))
  if (complaints.length > 0) throw new Refusal(complaints)
  return Promise.all(names.map(async (name) => ({ branch: name, stored: await readState(runner, token, name) })))
}

/** A document that this version cannot read is left to the one that can; nothing is decided over it. */
function unreadable({ branch, stored }: Candidate): Complaint | undefined {
  if (stored === undefined || stored.reading.ok) return undefined
  const { problem, remedy } = stored.reading
  return { place: `freeze of ${quote(branch)}`, problem, remedy }
}

/** Reads what is kept of freezes, and what stands at the server for each of them. */
export async function observeBranches(search: Search): Promise<Facts> {
  const { inputs, request } = search
  if (inputs.mode === 'freeze') await refuseWrongRules(inputs)
  const found = await candidates(search)
  const strange = found.flatMap((one) => unreadable(one) ?? [])
  const single = inputs.mode === 'freeze' || inputs.mode === 'thaw'
  if (single && strange.length > 0) throw new Refusal(strange)
  const branches: BranchFacts[] = []
  for (const one of found)
    if (unreadable(one) === undefined) branches.push(await observeBranch(search, one.branch, one.stored))
  const left = strange.map(({ place, problem, remedy }) => `${place}: ${problem}; ${remedy}`)
  return { kind: 'branches', request, branches, warnings: [...request.warnings, ...left] }
}
