import type { Complaint, Plan, Step } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import { changedIn } from './changed.ts'
import type { Found, FoundInWorkspace, FoundOnBranch } from './found.ts'
import type { DeliveryInputs } from './inputs.ts'
import type { RewriteOperation, Written } from './operation.ts'
import type { RewriteOutput } from './outputs.ts'
import { planPullRequests } from './plan-pull-requests.ts'
import type { Wording } from './wording.ts'
import type { WorkedFile } from './work.ts'

/** What is planned for the files, besides their outputs. */
export interface Planned {
  readonly steps: readonly Step<RewriteOperation>[]
  readonly outputs?: Plan<RewriteOperation, RewriteOutput>['outputs']
  readonly warnings?: readonly string[]
  readonly complaints?: readonly Complaint[]
  /** One line about the decision where the files do not tell it. */
  readonly reason?: string | undefined
}

const written = ({ path, blob }: WorkedFile): Written => ({ path, blob })

/** `Chart.yaml`, `Chart.yaml and values.yaml`, `Chart.yaml and 3 more files`. */
function naming(files: readonly { readonly path: string }[]): string {
  const [first, second] = files
  if (first === undefined) return 'no file'
  if (second === undefined) return first.path
  return files.length === 2 ? `${first.path} and ${second.path}` : `${first.path} and ${files.length - 1} more files`
}

function diffOf({ account: { diff } }: Found): { diff: string } | object {
  return diff === '' ? {} : { diff }
}

const held = 'every place has its value already'

function planWorkspace({ verb }: Wording, found: FoundInWorkspace): Planned {
  const { work, interrupted, changedSince } = found
  const changed = changedIn(work)
  const left = `put back ${naming(interrupted.map((path) => ({ path })))}, half written by a run that was killed`
  const back = { description: left, operation: { kind: 'put back', files: interrupted }, state: 'pending' } as const
  const warnings = changedSince.map(
    (path) => `a run that was killed was to change ${quote(path)}, and somebody has changed it since: it stays as it is`
  )
  const operation = { kind: 'write', files: work.files.map(written) } as const
  if (changed.length === 0) {
    const description = `${verb} ${naming(work.files)}`
    const write: Step<RewriteOperation> = { description, operation, state: 'satisfied', reason: held }
    return { steps: interrupted.length === 0 ? [write] : [back, write], warnings }
  }
  // Whoever writes puts back first. A step for it would make the plan of a run that resumes another than the agreed one.
  const first = interrupted.length === 0 ? '' : `${left}, and then `
  const description = `${first}${verb} ${naming(changed)}`
  return { steps: [{ description, operation, state: 'pending', ...diffOf(found) }], warnings }
}

function planCommit(inputs: DeliveryInputs, found: FoundOnBranch): Planned {
  const { work, texts, branch, head, warnings } = found
  const changed = changedIn(work)
  const files = changed.length > 0 ? changed : work.files
  const step: Step<RewriteOperation> = {
    description: `commit ${naming(files)} to ${branch}: ${texts.message.split('\n')[0]}`,
    operation: {
      kind: 'commit',
      branch,
      message: texts.message,
      author: inputs.author,
      committer: inputs.committer,
      signoff: inputs.signoff,
      how: inputs['commit-with'],
      files: work.files.map(written)
    },
    ...(changed.length > 0 ? { state: 'pending', ...diffOf(found) } : { state: 'satisfied', reason: held })
  }
  if (changed.length > 0) return { steps: [step], warnings }
  return { steps: [step], outputs: { 'commit-sha': head } }
}

/** The steps that take the files to where they are to change. */
export function planSteps(inputs: DeliveryInputs, found: Found, wording: Wording): Planned {
  if (found.delivery === 'workspace') return planWorkspace(wording, found)
  if (found.delivery === 'commit') return planCommit(inputs, found)
  return planPullRequests(found)
}
