import { callInputs } from './call-inputs.ts'
import type { Cancellation } from './cancellation.ts'
import { enterGroup, readConcurrency } from './concurrency.ts'
import type { Frame } from './frame.ts'
import { blankResult, cancelledResult } from './job-result.ts'
import { type Instance, jobScope, permissionsOf } from './job-scope.ts'
import { tokenToCome } from './job-token.ts'
import type { JobOutcome } from './jobs.ts'
import { resolveWorkflow, type Source } from './resolve-uses.ts'
import type { Conclusion, JobResult } from './result.ts'
import { evaluateText, evaluateTexts } from './template.ts'
import { literal, parts } from './tokens.ts'
import { toData } from './values.ts'

/** A job that calls a workflow, and what cancels it. */
interface Calling {
  readonly instance: Instance
  readonly name: string
  readonly control: Cancellation
}

/** Plays a job that calls a workflow. `playJobs` plays the jobs of a workflow. */
export async function playCalled(
  frame: Frame,
  calling: Calling,
  playJobs: (frame: Frame) => Promise<ReadonlyMap<string, JobOutcome>>
): Promise<JobResult> {
  const { instance, name, control } = calling
  const { definition } = instance
  const { play } = frame
  const started = Date.now()
  const uses = definition.uses ?? ''
  const permissions = permissionsOf(frame, definition)
  play.report({ type: 'job-started', job: name, runsOn: uses, permissions, calls: true })
  const resolved = resolveWorkflow(uses, frame.source, play.options)
  if (resolved.kind === 'stubbed') return showThirdParty(frame, calling, resolved.outputs)
  if (resolved.kind !== 'workflow') return showThirdParty(frame, calling, undefined)
  const nested = calledFrame({ ...frame, permissions }, resolved, calling)
  for (const secret of nested.secrets.values()) play.masks.add(secret)
  const turn = await turnOf(nested, calling)
  if (turn === undefined) return cancelledResult(frame, { id: definition.id, name }, control.signal)
  const outcomes = await playJobs({ ...nested, held: turn.held }).finally(() => turn.leave())
  const jobs = [...outcomes.values()].flatMap((outcome) => outcome.jobs)
  return {
    ...blankResult(definition.id, name, conclude([...outcomes.values()].map((outcome) => outcome.result))),
    uses,
    permissions,
    outputs: callOutputs(nested, instance, outcomes),
    jobs,
    durationMs: Date.now() - started
  }
}

function calledFrame(
  frame: Frame,
  { source, file }: { readonly source: Source; readonly file: string },
  { instance, name, control }: Calling
): Frame {
  const workflow = frame.play.library.get(source, file)
  const declared = parts(parts(workflow.on.get('workflow_call')).get('inputs'))
  const given = parts(instance.definition.keys.get('with'))
  return {
    ...frame,
    source,
    workflow,
    inputs: callInputs(declared, given, jobScope(frame, instance)),
    secrets: secretsOf(frame, instance),
    prefix: `${name} / `,
    signal: control.signal
  }
}

/** A called workflow has the turn of its own `concurrency` too, beside that of the job that calls it. */
function turnOf(nested: Frame, { instance, name, control }: Calling): ReturnType<typeof enterGroup> {
  const concurrency = readConcurrency(nested.workflow.keys.get('concurrency'), jobScope(nested, instance))
  const waiting = (): void =>
    nested.play.report({
      type: 'job-waiting',
      job: name,
      for: 'concurrency',
      name: concurrency?.group ?? '',
      calls: true
    })
  return enterGroup(nested, concurrency, { who: instance.definition.id, control, waiting })
}

/** The conclusion of a workflow from the results of its jobs. */
export function conclude(results: readonly Conclusion[]): Conclusion {
  if (results.includes('failure')) return 'failure'
  if (results.includes('cancelled')) return 'cancelled'
  return results.length > 0 && results.every((result) => result === 'skipped') ? 'skipped' : 'success'
}

function secretsOf(frame: Frame, instance: Instance): ReadonlyMap<string, string> {
  const token = instance.definition.keys.get('secrets')
  if (literal(token) === 'inherit') return frame.secrets
  return evaluateTexts(token, jobScope(frame, instance, tokenToCome))
}

function callOutputs(
  nested: Frame,
  instance: Instance,
  outcomes: ReadonlyMap<string, JobOutcome>
): Record<string, string> {
  const declared = parts(parts(nested.workflow.on.get('workflow_call')).get('outputs'))
  const jobs = [...outcomes].map(([id, { result, outputs }]) => [id, { result, outputs }] as const)
  const scope = jobScope(nested, instance)
  const contexts = new Map([...scope.contexts, ['jobs', toData(Object.fromEntries(jobs))] as const])
  const values = [...declared].map(([name, token]) => {
    return [name, evaluateText(parts(token).get('value'), { ...scope, contexts })] as const
  })
  return Object.fromEntries(values.filter(([, value]) => value !== ''))
}

/** Shows a workflow that is not at hand; with the outputs of its stub where there is one. */
function showThirdParty(
  { play, ...frame }: Frame,
  { instance, name }: Calling,
  outputs: Readonly<Record<string, string>> | undefined
): JobResult {
  const uses = instance.definition.uses ?? ''
  const inputs = evaluateTexts(instance.definition.keys.get('with'), jobScope({ play, ...frame }, instance))
  const masked = Object.fromEntries([...inputs].map(([key, value]) => [key, play.masks.mask(value)]))
  const shown = { uses, job: name, step: '', inputs: masked }
  const blank = blankResult(instance.definition.id, name, 'success')
  if (outputs === undefined) {
    play.notRehearsed.push(shown)
    return { ...blank, uses, reason: `not rehearsed: ${uses}` }
  }
  play.stubbed.push({ ...shown, outputs })
  return { ...blank, uses, outputs, reason: `stubbed: ${uses}` }
}
