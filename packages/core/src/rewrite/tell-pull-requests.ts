import type { Value } from '../action/plan.ts'
import { planPullRequest } from '../delivery/pull-request-plan.ts'
import { changedIn } from './changed.ts'
import type { PullTarget } from './found.ts'
import type { RewriteOutput } from './outputs.ts'

type Outputs = Readonly<Partial<Record<RewriteOutput, Value>>>

/** Plans the pull request of a target from what changes in its files. */
export function planTarget({ wish, facts, work }: PullTarget) {
  return planPullRequest(
    wish,
    facts,
    changedIn(work).map(({ path, kind, blob }) => ({ path, kind, blob }))
  )
}

/**
 * The outputs about all pull requests: those of the first one by their usual names, and all as JSON. `came` is what
 * operations have given so far, by the branch of the pull request.
 */
export function tellPullRequests(targets: readonly PullTarget[], came: ReadonlyMap<string, Outputs>): Outputs {
  const told = targets.map((target) => {
    const { branch } = target.wish
    return { group: target.group, outputs: { ...planTarget(target).outputs, ...came.get(branch) } }
  })
  const list = told.map(({ group, outputs }) => ({
    group,
    branch: outputs['pull-request-branch'],
    number: outputs['pull-request-number'],
    url: outputs['pull-request-url'],
    operation: outputs['pull-request-operation'],
    'head-sha': outputs['pull-request-head-sha']
  }))
  const first: Outputs = told[0]?.outputs ?? {}
  const head = first['pull-request-head-sha']
  return { ...first, ...(head === undefined ? {} : { 'commit-sha': head }), 'pull-requests': JSON.stringify(list) }
}
