import { Refusal } from '#core/action/errors'
import type { Runner } from '#core/action/runner'
import { quote } from '#core/action/untrusted'
import type { Refs } from '#core/placeholders/observe-release'
import { refuseWrongRules } from './allow-wrong.ts'
import type { BranchFacts, Facts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { findLeftovers } from './leftovers.ts'
import { observeBranch, unknownBranch } from './observe-branch.ts'
import type { Request } from './request.ts'
import { type FreezeState, stateOf } from './state.ts'
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
  /** How it is frozen. */
  readonly before: FreezeState | undefined
}

function candidate(branch: string, stored: StoredState | undefined): Candidate {
  return { branch, stored, before: stateOf(stored) }
}

/** The branches that are named, or the default branch. */
async function named({ inputs, runner, refs }: Search): Promise<readonly Candidate[]> {
  const { mode, branch, token } = inputs
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
  return Promise.all(names.map(async (name) => candidate(name, await readState(runner, token, name))))
}

/** The branches that the run is about: with `sweep` and `status` all that are frozen, where none is named. */
async function candidates(search: Search): Promise<readonly Candidate[]> {
  const { mode, branch, token, backend } = search.inputs
  const { runner } = search
  const isAll = branch.length === 0 && (mode === 'sweep' || mode === 'status')
  const all = isAll ? (await readStates(runner, token)).map((stored) => candidate(stored.branch, stored)) : undefined
  const found = all ?? (await named(search))
  const kept = new Map(found.map((one) => [one.branch, one.stored]))
  const isLost = (name: string) => kept.get(name) === undefined && (isAll || kept.has(name))
  if (mode === 'freeze' || !backend.includes('ruleset') || (!isAll && ![...kept.keys()].some(isLost))) return found
  const lost = new Map((await findLeftovers(runner, token, isLost)).map((before) => [before.branch, before]))
  const others = found.filter((one) => !lost.has(one.branch))
  return [...others, ...[...lost].map(([name, before]) => ({ branch: name, stored: undefined, before }))]
}

/** Reads what stands for a branch. Where one of several is in a bad way, it is told of, and the others are looked at. */
async function observeOne(search: Search, { branch, stored, before }: Candidate): Promise<BranchFacts> {
  const { mode } = search.inputs
  try {
    if (stored?.reading.ok === false) {
      const { problem, remedy } = stored.reading
      throw new Refusal([{ place: `freeze of ${quote(branch)}`, problem, remedy }])
    }
    return await observeBranch(search, { branch, stored, before })
  } catch (thrown) {
    if (mode === 'freeze' || mode === 'thaw' || !(thrown instanceof Refusal)) throw thrown
    const complaints = thrown.complaints.map(({ place, problem, remedy }) => {
      const whose = `freeze of ${quote(branch)}`
      return { place: place.startsWith(whose) ? place : `${whose}: ${place}`, problem, remedy }
    })
    return { ...unknownBranch({ branch, stored, before }), complaints }
  }
}

/** Reads what is kept of freezes, and what stands at the server for each of them. */
export async function observeBranches(search: Search): Promise<Facts> {
  const { inputs, request } = search
  if (inputs.mode === 'freeze') await refuseWrongRules(inputs)
  const branches: BranchFacts[] = []
  for (const one of await candidates(search)) branches.push(await observeOne(search, one))
  const lost = branches.filter(({ before, stored }) => before !== undefined && stored === undefined)
  const warnings = lost.map(
    ({ branch }) => `nothing is kept of the freeze of ${quote(branch)} any more, but its ruleset is there still`
  )
  return { kind: 'branches', request, branches, warnings: [...request.warnings, ...warnings] }
}
