import type { PlayOptions } from '../runner/options.ts'
import type { ProgressEvent } from '../runner/result.ts'
import type { CandidateWorkflow } from '../workflows.ts'
import type { WorldEvent } from '../world/events/event.ts'
import type { World } from '../world/world.ts'
import type { JudgedEvent, PlayedRun } from './service.ts'

/** What the service tells while it works. */
export interface ServiceListener {
  /** An event came, and `chosen` of its workflows are played. */
  judged(judged: JudgedEvent, chosen: readonly CandidateWorkflow[]): void
  started(run: PlayedRun): void
  progress(run: PlayedRun, event: ProgressEvent): void
  finished(run: PlayedRun): void
}

/** What the service needs. */
export interface ServiceOptions {
  readonly world: World
  /** A folder for work trees. */
  readonly folder: string
  /** What the runner is told beside what follows from the run. */
  readonly runner: Pick<
    PlayOptions,
    | 'suite'
    | 'node'
    | 'runSteps'
    | 'secrets'
    | 'stubs'
    | 'strictActions'
    | 'builders'
    | 'sandbox'
    | 'debug'
    | 'parallel'
    | 'times'
  >
  /** Environments that are approved, or rejected, before anyone asks; others wait for the API if they have reviewers. */
  readonly approvals?: ReadonlyMap<string, 'approved' | 'rejected'>
  /** Changes an event before anything is made of it, such as its payload. */
  readonly adjust?: (event: WorldEvent) => WorldEvent
  /** Takes another selection of an event's workflows than those that start; undefined leaves it at those. */
  readonly choose?: (judged: JudgedEvent) => Promise<readonly CandidateWorkflow[] | undefined>
  readonly listener: ServiceListener
  readonly signal: AbortSignal
}
