import { UnsupportedWorkflow } from '../runner/refuse.ts'
import type { WorkflowResult } from '../runner/result.ts'
import { type CandidateWorkflow, workflowsAt } from '../workflows.ts'
import type { RunRecord } from '../world/actions/runs.ts'
import type { WorldEvent } from '../world/events/event.ts'
import type { Happening } from '../world/happening.ts'
import { followed } from '../world/pulls/follow-pushes.ts'
import type { Repository } from '../world/repositories.ts'
import type { WorldState } from '../world/state.ts'
import { eventsOf } from './events-of.ts'
import { newRun, type RunAction, toldRun } from './new-run.ts'
import type { ServiceOptions } from './options.ts'
import { playAgain, playRun } from './play-run.ts'
import { problemsIn } from './run-options.ts'

/** An event, and what each workflow that counts for it makes of it. */
export interface JudgedEvent {
  readonly event: WorldEvent
  readonly workflows: readonly CandidateWorkflow[]
}

/** A workflow run of the rehearsal: what the API shows of it, and what the runner said at its end. */
export interface PlayedRun {
  readonly event: WorldEvent
  readonly file: string
  readonly record: RunRecord
  /** Absent until it has ended. */
  result?: WorkflowResult
}

/** GitHub Actions for a world: what happens there starts workflows, and these make things happen in turn. */
export interface Service {
  /** Every event that came, in order. */
  readonly events: readonly JudgedEvent[]
  readonly runs: readonly PlayedRun[]
  /** Lets an event happen that the world does not make by itself, such as `schedule`. */
  raise(repository: Repository, event: WorldEvent): Promise<JudgedEvent>
  /** Waits until no run is left and nothing has happened that was not looked at. */
  idle(): Promise<void>
  /** Looks at nothing any more; runs go on. */
  detach(): void
}

/** More runs than this are a circle: workflows that start each other for ever. GitHub would go on. */
const mostRuns = 200

/**
 * Starts the service. Happenings are looked at one after the other, in their order; the runs that they start go side by
 * side. `options.choose` may take another selection of an event's workflows than those that start.
 */
export function startService(options: ServiceOptions): Service {
  const { state } = options.world
  const events: JudgedEvent[] = []
  const runs: PlayedRun[] = []
  const work = createWork()
  let turn: Promise<unknown> = Promise.resolve()

  const start = (repository: Repository, event: WorldEvent, workflow: CandidateWorkflow): void => {
    if (runs.length >= mostRuns)
      throw new Error(`more than ${mostRuns} runs: do workflows start each other in a circle?`)
    const record = newRun(state, repository, event, workflow)
    const run: PlayedRun = { event, file: workflow.file, record }
    runs.push(run)
    const tell = async (action: RunAction): Promise<void> => {
      await take(repository, await toldRun(state, repository, record, action))
    }
    work.add(playRun(options, { repository, workflow, run, tell }))
    record.rerun = (which) => void work.add(playAgain(options, { repository, workflow, run, tell }, which))
  }
  const take: Service['raise'] = async (repository, happened) => {
    const event = options.adjust?.(happened) ?? happened
    const judged = { event, workflows: await workflowsAt(repository.path, event) }
    events.push(judged)
    const chosen = (await options.choose?.(judged)) ?? judged.workflows.filter(({ starts }) => starts)
    options.listener.judged(judged, chosen)
    if (runs.length === 0) await refuseUnsupported(options, repository, event, chosen)
    for (const workflow of chosen) start(repository, event, workflow)
    return judged
  }
  const followUp = async (happening: Happening): Promise<void> => {
    for (const event of await eventsOf(state, happening)) await take(happening.repository, event)
  }
  const hear = (happening: Happening): void => {
    turn = work.add(turn.then(() => followUp(happening)))
  }
  state.listeners.add(hear)
  const raise: Service['raise'] = (repository, event) => work.add(take(repository, event))
  return {
    events,
    runs,
    raise,
    idle: () => untilQuiet(work.done, state),
    detach: () => void state.listeners.delete(hear)
  }
}

/** Waits for runs, and for what follows in the world by itself, such as merges; each can bring about the other. */
async function untilQuiet(done: () => Promise<void>, state: WorldState): Promise<void> {
  for (let seen = -1; seen !== state.happenings.length; ) {
    seen = state.happenings.length
    await done()
    await followed(state)
  }
}

/** Refuses all, while nothing has been played yet, when there is something in one that the runner does not support. */
async function refuseUnsupported(
  options: ServiceOptions,
  repository: Repository,
  event: WorldEvent,
  chosen: readonly CandidateWorkflow[]
): Promise<void> {
  const checks = chosen.map((workflow) => problemsIn(options, { repository, event, workflow }))
  const problems = (await Promise.all(checks)).flat()
  if (problems.length > 0) throw new UnsupportedWorkflow(problems)
}

/** Work that goes on, so that its end can be waited for. A failure is told to who waits. */
function createWork() {
  const going = new Set<Promise<unknown>>()
  return {
    add: <Result>(promise: Promise<Result>): Promise<Result> => {
      going.add(promise)
      promise.then(
        () => going.delete(promise),
        () => {} // it stays, for `done` to reject with it
      )
      return promise
    },
    done: async (): Promise<void> => {
      while (going.size > 0) await Promise.all(going)
    }
  }
}
