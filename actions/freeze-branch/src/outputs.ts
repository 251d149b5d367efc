import type { Value } from '#core/action/plan'
import type { BranchFacts, CheckFacts, PullsFacts } from './facts.ts'
import { summarize } from './holders.ts'
import type { FreezeState } from './state.ts'

/** Every output that the plan or an operation can set. */
export const outputs = [
  'frozen',
  'allowed',
  'matched-rule',
  'until',
  'owner',
  'branches',
  'issue-number',
  'ruleset-id',
  'pull-requests',
  'required'
] as const

/** The name of an output. */
export type Output = (typeof outputs)[number]

type Outputs = Partial<Record<Output, Value>>

function told(pulls: readonly PullsFacts[]): string {
  const all = pulls.flatMap(({ judged, heads }) =>
    judged.map(({ facts: { number, head }, judgement }) => {
      const must = heads.find((one) => one.head === head)?.must
      return { number, head, state: must?.state, rule: judgement.matched?.name ?? '', description: must?.description }
    })
  )
  return JSON.stringify(all)
}

/** A branch that is being thawed counts as frozen until all is put back; and so does one whose state cannot be read. */
function ofBranch({ branch, stored }: BranchFacts, state: FreezeState | undefined, findings: readonly string[] = []) {
  if (state === undefined) return { branch, frozen: stored?.reading.ok === false, findings }
  const { until, owner, reason } = summarize(state)
  const { backends, holders } = state
  return { branch, frozen: true, until, owner, reason, backends, holders, findings }
}

/**
 * How branches stand, from what is kept of them.
 * @param findings what is wrong with each of them
 */
export function stateOutputs(
  branches: readonly BranchFacts[],
  keptOf: (one: BranchFacts) => FreezeState | undefined,
  findings: readonly (readonly string[])[] = []
): Outputs {
  const all = branches.map((one, index) => ofBranch(one, keptOf(one), findings[index]))
  const first = all.find((one) => one.until !== undefined)
  return {
    frozen: all.some(({ frozen }) => frozen),
    until: first?.until ?? '',
    owner: first?.owner ?? '',
    branches: JSON.stringify(all)
  }
}

/** The outputs about branches as they were found; operations tell what has become of them. */
export function branchOutputs(branches: readonly BranchFacts[], findings: readonly (readonly string[])[]): Outputs {
  const pulls = branches.flatMap((one) => one.pulls ?? [])
  const required = pulls[0]?.required
  return {
    ...stateOutputs(branches, ({ before }) => before, findings),
    'issue-number': String(branches[0]?.issue?.issue?.number ?? ''),
    'ruleset-id': String(branches[0]?.ruleset?.observed.ruleset?.id ?? ''),
    'pull-requests': told(pulls),
    ...(required === undefined ? {} : { required })
  }
}

/** The outputs about pull requests that were judged. */
export function checkOutputs(check: CheckFacts | undefined): Outputs {
  if (check === undefined) return { allowed: false, 'matched-rule': '', 'pull-requests': '[]' }
  const { pulls, until, owner, frozen } = check
  const { judged, heads } = pulls
  const rules = judged.flatMap(({ judgement }) => judgement.matched?.name ?? [])
  return {
    frozen,
    allowed: heads.every(({ must }) => must.state === 'success'),
    'matched-rule': rules.length === judged.length ? (rules[0] ?? '') : '',
    until,
    owner,
    'pull-requests': told([pulls])
  }
}
