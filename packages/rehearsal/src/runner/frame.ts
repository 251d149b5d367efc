import type { ConcurrencyGroups } from './concurrency-groups.ts'
import type { Library } from './library.ts'
import type { Masks } from './masks.ts'
import type { PlayOptions } from './options.ts'
import type { Permissions } from './permissions.ts'
import type { Position } from './position.ts'
import type { Source } from './resolve-uses.ts'
import type { Annotation, JobResult, NotRehearsed, ProgressEvent, Stubbed } from './result.ts'
import type { Slots } from './slots.ts'
import type { Artifacts } from './stand-ins/artifacts.ts'
import type { Times } from './times.ts'
import type { Data } from './values.ts'
import type { WorkflowDefinition } from './workflow-file.ts'

/** One run of a workflow, with everything that its jobs share. */
export interface Play {
  readonly options: PlayOptions
  readonly masks: Masks
  readonly node: { readonly path: string; readonly version: string }
  /** A folder of this run alone; each job gets one inside. */
  readonly folder: string
  readonly times: Times
  /** The machines on which jobs run side by side. */
  readonly slots: Slots
  readonly groups: ConcurrencyGroups
  readonly artifacts: Artifacts
  readonly library: Library
  /** The name of the workflow that was started. */
  readonly workflowName: string
  readonly annotations: Annotation[]
  readonly notRehearsed: NotRehearsed[]
  readonly stubbed: Stubbed[]
  report(event: ProgressEvent): void
}

/** A workflow that is being played: the one that was started, or one that a job calls. */
export interface Frame {
  readonly play: Play
  readonly source: Source
  readonly workflow: WorkflowDefinition
  readonly inputs: Data
  readonly secrets: ReadonlyMap<string, string>
  /** What the token of a job may do where this workflow says nothing; for a called workflow also the most. */
  readonly permissions: Permissions
  /** What stands before the names of its jobs: `release / ` for a workflow that the job `release` calls. */
  readonly prefix: string
  /** Its jobs in the attempt before, when only what failed is played again; absent when all is played. */
  readonly previous?: readonly JobResult[] | undefined
  /** Cancels all its jobs: the run, or the job that calls it, is cancelled. */
  readonly signal: AbortSignal
  /** Where the calling jobs stand in their files, outermost first. */
  readonly position: Position
  /** The concurrency groups around it, in lower case, each with who holds it. */
  readonly held: ReadonlyMap<string, string>
}
