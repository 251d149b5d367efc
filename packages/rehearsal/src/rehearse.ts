import type { ChosenNode } from './choose-node.ts'
import type { Stage } from './clone/stage.ts'
import type { Prepared } from './prepare.ts'
import { pushTag } from './push-tag.ts'
import { Refusal } from './refusal.ts'
import { safe } from './report/terminal.ts'
import { UnsupportedWorkflow } from './runner/refuse.ts'
import type { ProgressEvent, WorkflowResult } from './runner/result.ts'
import { findSandbox } from './runner/sandbox.ts'
import { sayProblem } from './service/play-run.ts'
import { type JudgedEvent, type PlayedRun, type Service, startService } from './service/service.ts'
import { suiteOptions } from './suite-options.ts'
import { type CandidateWorkflow, chooseWorkflow, invalidAmong } from './workflows.ts'
import type { EndState } from './world/end-state.ts'
import type { Effect } from './world/journal.ts'
import { changesBetween, type RefChange } from './world/snapshot.ts'
import type { World } from './world/world.ts'

/** A run as it ended. */
export interface RehearsedRun {
  readonly file: string
  /** What started it, such as `push` or `release published`. */
  readonly event: string
  readonly result: WorkflowResult
}

/** A rehearsal as it ended. */
export interface Rehearsal {
  readonly repository: string
  readonly tag: string
  readonly commit: string
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'nothing'
  /** Every workflow of the commit, and whether the push of the tag starts it. */
  readonly workflows: readonly CandidateWorkflow[]
  /** The workflow files of the commit that are not valid, each with its first problem: failed runs at GitHub. */
  readonly invalid: readonly string[]
  readonly runs: readonly RehearsedRun[]
  readonly changes: readonly RefChange[]
  readonly journal: readonly Effect[]
  readonly endState: Readonly<Record<string, EndState>>
  /** Calls of the API that the world could not answer. */
  readonly unsupported: readonly string[]
  readonly node: ChosenNode
  readonly runSteps: 'run' | 'show'
  readonly notes: readonly string[]
  readonly kept: string | undefined
  readonly durationMs: number
}

/** What a rehearsal tells while it goes. */
export interface Listener {
  pushed(stage: Stage, world: World): void
  /** An event came that a workflow listens to, or the one that is rehearsed. */
  judged(judged: JudgedEvent, chosen: readonly CandidateWorkflow[]): void
  progress(run: PlayedRun, event: ProgressEvent): void
}

const actor = 'you'

/** Pushes the tag into the world for real and plays what follows: the workflows that it starts, and those that they start. */
export async function rehearse(prepared: Prepared, listener: Listener, signal: AbortSignal): Promise<Rehearsal> {
  const { world, stage, node, runSteps, folder, startedAt } = prepared
  const { repository, tag, commit } = stage
  const before = await world.refs(repository.fullName)
  const token = world.issueToken({ login: actor, repositories: 'all', permissions: 'all' })
  const sandbox = runSteps === 'run' ? await findSandbox(world.url) : undefined
  const service = startService({
    world,
    folder,
    runner: { ...suiteOptions(), node: node.path, runSteps, ...(sandbox && { sandbox }) },
    choose: (judged) => choose(prepared, judged),
    listener: narrowed(prepared, listener),
    signal
  })
  try {
    await pushTag(world, stage, token)
    listener.pushed(stage, world)
    await service.idle().catch(refuse)
  } finally {
    service.detach()
    await sandbox?.close()
  }
  const pushed = service.events.find(({ event }) => isRehearsed(prepared, event))
  const workflows = pushed?.workflows ?? []
  const invalid = invalidAmong(workflows, (pushed && (await choose(prepared, pushed))) ?? [])
  const runs = service.runs.flatMap(ended)
  return {
    repository: repository.fullName,
    tag,
    commit,
    conclusion: invalid.length > 0 ? 'failure' : conclusionOf(runs),
    workflows,
    invalid,
    runs,
    changes: changesBetween(before, await world.refs(repository.fullName)),
    journal: world.journal,
    endState: await world.endState(),
    unsupported: world.unsupported,
    node,
    runSteps,
    notes: stage.notes,
    kept: prepared.keep ? folder : undefined,
    durationMs: performance.now() - startedAt
  }
}

function narrowed(prepared: Prepared, { judged, progress }: Listener): Parameters<typeof startService>[0]['listener'] {
  return {
    judged: (each, chosen) => {
      const isHeard = each.workflows.some(({ listens }) => listens)
      if (isHeard || isRehearsed(prepared, each.event)) judged(each, chosen)
    },
    started: () => {},
    progress,
    finished: () => {}
  }
}

function isRehearsed({ stage }: Prepared, { name, ref, actor: by }: Service['events'][number]['event']): boolean {
  return name === 'push' && ref === `refs/tags/${stage.tag}` && by === actor
}

/** For the push of the tag the workflow that was asked for; else what starts. */
async function choose(prepared: Prepared, { event, workflows }: JudgedEvent): Promise<CandidateWorkflow[] | undefined> {
  const { workflow: asked, repo, stage } = prepared
  if (asked === undefined || !isRehearsed(prepared, event)) return undefined
  const chosen = await chooseWorkflow(asked, workflows, { event, path: stage.repository.path, repo })
  if (chosen !== undefined) return chosen.invalid === undefined || chosen.isDraft ? [chosen] : []
  const names = workflows.map(({ file }) => safe(file)).join(', ') || 'none'
  throw new Refusal([`--workflow: there is no file ${safe(asked)}; workflows of the commit: ${names}`])
}

function refuse(error: unknown): never {
  if (error instanceof UnsupportedWorkflow) throw new Refusal(error.problems.map(sayProblem))
  throw error
}

function ended({ event: { name, action }, file, result }: PlayedRun): RehearsedRun[] {
  const event = action === undefined ? name : `${name} ${action}`
  return result === undefined ? [] : [{ file, event, result }]
}

function conclusionOf(runs: readonly RehearsedRun[]): Rehearsal['conclusion'] {
  if (runs.length === 0) return 'nothing'
  const has = (conclusion: string): boolean => runs.some(({ result }) => result.conclusion === conclusion)
  return has('failure') ? 'failure' : has('cancelled') ? 'cancelled' : 'success'
}
