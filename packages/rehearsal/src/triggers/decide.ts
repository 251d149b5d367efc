import type { WorldEvent } from '../world/events/event.ts'
import { type Decision, type Filters, whyNotRef, whyNotType } from './filters.ts'
import { matchesPatterns } from './glob.ts'
import { type ChangedFiles, whyNotPaths } from './paths.ts'

/** A workflow as far as it decides what starts it. */
export interface Listener {
  /** Its path in the repository. */
  readonly file: string
  /** The event map of GitHub's parser: the events' names, each with its filters. */
  readonly on: Readonly<Record<string, unknown>>
}

/** What is looked at of an event. */
export type StartingEvent = Pick<WorldEvent, 'name' | 'action' | 'ref' | 'payload' | 'starts' | 'why'>

interface Question {
  readonly file: string
  readonly filters: Filters
  readonly event: StartingEvent
  readonly changedFiles: ChangedFiles
}

type WhyNot = (question: Question) => string | undefined | Promise<string | undefined>

/**
 * Tells whether an event starts a workflow, and why, or why not. `changedFiles` is called where filters of paths must be
 * looked at, and at no other time. Rules by event:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export async function decide(
  { file, on }: Listener,
  event: StartingEvent,
  changedFiles: ChangedFiles = async () => undefined
): Promise<Decision> {
  const { name, action, starts, why } = event
  if (on[name] === undefined) return { starts: false, reason: `the workflow does not react to ${name}` }
  if (!starts) return { starts, reason: why ?? `this ${name} starts no workflow` }
  const question = { file, filters: on[name] as Filters, event, changedFiles }
  const reason = await (rules[name] ?? otherRule)(question)
  if (reason !== undefined) return { starts: false, reason }
  return {
    starts: true,
    reason: sayStart[name]?.(event) ?? [name, ...(action === undefined ? [] : [action])].join(' ')
  }
}

const shortName = (ref: string): string => ref.replace(/^refs\/(heads|tags)\//, '')

/** A value at a place in a payload, when it is a text. */
function textAt(payload: unknown, ...path: string[]): string | undefined {
  const value = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], payload)
  return typeof value === 'string' ? value : undefined
}

const otherRule: WhyNot = ({ filters, event }) => whyNotType(filters, event.action)

const push: WhyNot = ({ filters, event, changedFiles }) => {
  const isTag = event.ref.startsWith('refs/tags/')
  const [kind, other] = isTag ? (['tags', 'branches'] as const) : (['branches', 'tags'] as const)
  const has = (one: string): boolean => filters[one] !== undefined || filters[`${one}-ignore`] !== undefined
  if (!has(kind) && has(other)) return `only ${other} are named in the filters of push`
  const why = whyNotRef(filters, kind, shortName(event.ref))
  return why ?? (isTag ? undefined : whyNotPaths(filters, changedFiles)) // a tag's paths are not looked at
}

const pullRequest: WhyNot = ({ filters, event, changedFiles }) =>
  whyNotType(filters, event.action, ['opened', 'synchronize', 'reopened']) ??
  whyNotRef(filters, 'branches', textAt(event.payload, 'pull_request', 'base', 'ref') ?? '') ??
  whyNotPaths(filters, changedFiles)

/** Workflow names are patterns too, as GitHub's documentation is about to say: https://github.com/github/docs/pull/37022 */
const workflowRun: WhyNot = ({ filters, event }) => {
  const { workflows } = filters
  const name = textAt(event.payload, 'workflow_run', 'name') ?? ''
  if (workflows !== undefined && !workflows.includes(name) && !matchesPatterns(name, workflows)) {
    return `"${name}" is none of the workflows: ${workflows.join(', ')}`
  }
  const branch = textAt(event.payload, 'workflow_run', 'head_branch') ?? ''
  return whyNotType(filters, event.action) ?? whyNotRef(filters, 'branches', branch)
}

const mergeGroup: WhyNot = ({ filters, event }) =>
  whyNotType(filters, event.action) ??
  whyNotRef(filters, 'branches', shortName(textAt(event.payload, 'merge_group', 'base_ref') ?? ''))

const workflowDispatch: WhyNot = ({ file, event }) => {
  const asked = textAt(event.payload, 'workflow')
  return asked === file ? undefined : `the workflow that was started is ${asked}`
}

const schedule: WhyNot = ({ filters, event }) => {
  const lines = (filters as unknown as readonly { readonly cron: string }[]).map(({ cron }) => cron)
  const due = textAt(event.payload, 'schedule')
  return due !== undefined && lines.includes(due) ? undefined : `"${due}" is none of its times: ${lines.join(', ')}`
}

const rules: Readonly<Record<string, WhyNot>> = {
  push,
  pull_request: pullRequest,
  pull_request_target: pullRequest,
  workflow_run: workflowRun,
  merge_group: mergeGroup,
  workflow_dispatch: workflowDispatch,
  schedule
}

const sayStart: Readonly<Record<string, (event: StartingEvent) => string>> = {
  push: ({ ref }) => `push of the ${ref.startsWith('refs/tags/') ? 'tag' : 'branch'} ${shortName(ref)}`,
  schedule: ({ payload }) => `schedule ${textAt(payload, 'schedule')}`
}
