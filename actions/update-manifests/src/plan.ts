import { type Complaint, nothingToDo, type Plan, refuse, type Step } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import { assertPlaces } from '#core/manifest/assert-places'
import { changedIn } from './changed.ts'
import type { Found, FoundInWorkspace, FoundOnBranch } from './found.ts'
import type { Inputs } from './inputs.ts'
import type { Facts } from './observe.ts'
import type { Operation, Written } from './operation.ts'
import { type Output, omissions, outputsOf } from './outputs.ts'
import { planPullRequests } from './plan-pull-requests.ts'
import type { Work, WorkedFile } from './work.ts'

export { outputs } from './outputs.ts'

type Decision = Plan<Operation, Output>

/** What is planned for the files, besides their outputs. */
interface Planned {
  readonly steps: readonly Step<Operation>[]
  readonly outputs?: Decision['outputs']
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
const nowhere = 'no place was found, and all edits are optional'

function planWorkspace({ mode }: Inputs, found: FoundInWorkspace): Planned {
  const { work, interrupted, changedSince } = found
  const changed = changedIn(work)
  const verb = mode === 'restore' ? 'restore' : 'write'
  const left = `put back ${naming(interrupted.map((path) => ({ path })))}, half written by a run that was killed`
  const back = { description: left, operation: { kind: 'put back', files: interrupted }, state: 'pending' } as const
  const warnings = changedSince.map(
    (path) => `a run that was killed was to change ${quote(path)}, and somebody has changed it since: it stays as it is`
  )
  const operation = { kind: 'write', files: work.files.map(written) } as const
  if (changed.length === 0) {
    const description = `${verb} ${naming(work.files)}`
    const write: Step<Operation> = { description, operation, state: 'satisfied', reason: held }
    return { steps: interrupted.length === 0 ? [write] : [back, write], warnings }
  }
  // Whoever writes puts back first. A step for it would make the plan of a run that resumes another than the agreed one.
  const first = interrupted.length === 0 ? '' : `${left}, and then `
  const description = `${first}${verb} ${naming(changed)}`
  return { steps: [{ description, operation, state: 'pending', ...diffOf(found) }], warnings }
}

function planCommit(inputs: Inputs, found: FoundOnBranch): Planned {
  const { work, texts, branch, head, warnings } = found
  const changed = changedIn(work)
  const files = changed.length > 0 ? changed : work.files
  const step: Step<Operation> = {
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

function planned(inputs: Inputs, found: Found): Planned {
  if (found.delivery === 'workspace') return planWorkspace(inputs, found)
  if (found.delivery === 'commit') return planCommit(inputs, found)
  return planPullRequests(found)
}

/** Whether all places hold what they should. Where none was looked at, nothing has been asserted. */
function assertion({ work }: Found, places: number, outputs: Decision['outputs']): Decision {
  const { warnings } = work
  const wrong = assertPlaces(work.files)
  if (wrong.length > 0) return { ...refuse(wrong, outputs), warnings }
  if (places === 0 && warnings.length === 0) return nothingToDo(nowhere, outputs)
  const reason = `${counted(places, 'place')} ${places === 1 ? 'holds what it should' : 'hold what they should'}`
  return { verdict: 'proceed', steps: [], outputs, warnings, reason }
}

/** Decides from the inputs and the facts alone. */
export function plan(inputs: Inputs, facts: Facts): Decision {
  if (facts.skipped !== undefined) return nothingToDo(facts.skipped, outputsOf(undefined))
  const { found } = facts
  const { work } = found
  const outputs = outputsOf(found)
  if (work.complaints.length > 0) return { ...refuse(work.complaints, outputs), warnings: work.warnings }
  const places = work.files.flatMap(({ edited, left }) => [...edited, ...left]).length
  if (inputs.mode === 'assert') return assertion(found, places, outputs)
  const { steps, outputs: more = {}, complaints = [], reason, ...told } = planned(inputs, found)
  const warnings = [...work.warnings, ...(told.warnings ?? []), ...omissions(found)]
  if (complaints.length > 0) return { ...refuse(complaints, outputs), warnings }
  const all = { ...outputs, ...more }
  const nothing = places === 0 && work.warnings.length === 0 && !steps.some(({ state }) => state === 'pending')
  if (nothing) {
    return { ...nothingToDo(inputs.mode === 'restore' ? 'the record holds no change' : nowhere, all), warnings }
  }
  const why = reason ?? reasonOf(inputs, work, places)
  if (steps.length === 0) return { ...nothingToDo(why, all), warnings }
  return { verdict: 'proceed', steps, outputs: all, warnings, reason: why }
}

function reasonOf({ mode }: Inputs, work: Work, places: number): string {
  const changed = changedIn(work).length
  if (changed > 0) return `${counted(changed, 'file')} ${mode === 'restore' ? 'restored' : 'changed'}`
  return `${counted(places, 'place')} already as wanted`
}

/** `1 file`, `2 files`. */
function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
