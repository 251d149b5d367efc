import { type Complaint, nothingToDo, type Plan, refuse, type Step } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import { assertPlaces } from '#core/manifest/assert-places'
import type { Found, FoundInWorkspace, FoundOnBranch } from './found.ts'
import type { Inputs } from './inputs.ts'
import type { Facts } from './observe.ts'
import type { Operation, Written } from './operation.ts'
import { type Output, omissions, outputsOf } from './outputs.ts'
import { planPullRequests } from './plan-pull-requests.ts'
import type { WorkedFile } from './work.ts'

export { outputs } from './outputs.ts'

type Decision = Plan<Operation, Output>

/** What is planned for the files, besides their outputs. */
interface Planned {
  readonly steps: readonly Step<Operation>[]
  readonly outputs?: Decision['outputs']
  readonly warnings?: readonly string[]
  readonly complaints?: readonly Complaint[]
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

function planWorkspace({ mode }: Inputs, found: FoundInWorkspace): Planned {
  const { work, interrupted, changedSince } = found
  const changed = work.files.filter((file) => file.changed)
  const back: Step<Operation>[] =
    interrupted.length === 0
      ? []
      : [
          {
            description: `put back ${naming(interrupted.map((path) => ({ path })))}, half written by a run that was killed`,
            operation: { kind: 'put back', files: interrupted },
            state: 'pending'
          }
        ]
  const files = changed.length > 0 ? changed : work.files
  const write: Step<Operation> = {
    description: `${mode === 'restore' ? 'restore' : 'write'} ${naming(files)}`,
    operation: { kind: 'write', files: files.map(written) },
    ...(changed.length > 0 ? { state: 'pending', ...diffOf(found) } : { state: 'satisfied', reason: held })
  }
  const warnings = changedSince.map(
    (path) => `a run that was killed was to change ${quote(path)}, and somebody has changed it since: it stays as it is`
  )
  return { steps: [...back, write], warnings }
}

function planCommit(inputs: Inputs, found: FoundOnBranch): Planned {
  const { work, texts, branch, head, warnings } = found
  const changed = work.files.filter((file) => file.changed)
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
      files: files.map(written)
    },
    ...(changed.length > 0 ? { state: 'pending', ...diffOf(found) } : { state: 'satisfied', reason: held })
  }
  if (changed.length > 0) return { steps: [step], warnings }
  return { steps: [step], outputs: { 'commit-sha': head } }
}

function planned(inputs: Inputs, found: Found): Planned {
  if (inputs.mode === 'assert') return { steps: [] }
  if (found.delivery === 'workspace') return planWorkspace(inputs, found)
  if (found.delivery === 'commit') return planCommit(inputs, found)
  return planPullRequests(found)
}

/** Decides from the inputs and the facts alone. */
export function plan(inputs: Inputs, facts: Facts): Decision {
  if (facts.skipped !== undefined) return nothingToDo(facts.skipped, outputsOf(undefined))
  const { found } = facts
  const { work } = found
  const outputs = outputsOf(found)
  const asserted = inputs.mode === 'assert' ? assertPlaces(work.files) : []
  if (work.complaints.length + asserted.length > 0) return refuse([...work.complaints, ...asserted], outputs)
  const places = work.files.flatMap(({ edited, left }) => [...edited, ...left]).length
  if (inputs.mode === 'assert') {
    const reason = `${counted(places, 'place')} ${places === 1 ? 'holds what it should' : 'hold what they should'}`
    return { verdict: 'proceed', steps: [], outputs, warnings: work.warnings, reason }
  }
  const { steps, outputs: more = {}, warnings = [], complaints = [] } = planned(inputs, found)
  if (complaints.length > 0) return refuse(complaints, outputs)
  const all = { ...outputs, ...more }
  const nothing = places === 0 && work.warnings.length === 0 && !steps.some(({ state }) => state === 'pending')
  if (steps.length === 0 || nothing) return nothingToDo('no place was found, and all edits are optional', all)
  return {
    verdict: 'proceed',
    steps,
    outputs: all,
    warnings: [...work.warnings, ...warnings, ...omissions(found)],
    reason: reasonOf(inputs, work.files, places)
  }
}

function reasonOf({ mode }: Inputs, files: readonly WorkedFile[], places: number): string {
  const changed = files.filter((file) => file.changed).length
  if (changed > 0) return `${counted(changed, 'file')} ${mode === 'restore' ? 'restored' : 'changed'}`
  return `${counted(places, 'place')} already as wanted`
}

/** `1 file`, `2 files`. */
function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
