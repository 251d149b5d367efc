import type { ConcurrencyGroups } from './concurrency-groups.ts'
import type { Library } from './library.ts'
import type { Masks } from './masks.ts'
import type { PlayOptions } from './options.ts'
import type { Permissions } from './permissions.ts'
import type { Source } from './resolve-uses.ts'
import type { Annotation, NotRehearsed, ProgressEvent, StepResult, Stubbed } from './result.ts'
import type { Slots } from './slots.ts'
import type { Status } from './status-functions.ts'
import type { Times } from './times.ts'
import type { Data } from './values.ts'
import type { JobDefinition, StepDefinition, WorkflowDefinition } from './workflow-file.ts'

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
  /** Cancels all its jobs: the run, or the job that calls it, is cancelled. */
  readonly signal: AbortSignal
  /** Where the calling jobs stand in their files, outermost first. */
  readonly position: readonly number[]
  /** The concurrency groups around it, in lower case, each with who holds it. */
  readonly held: ReadonlyMap<string, string>
}

/** The folders of a job's machine. */
export interface JobFolders {
  readonly workspace: string
  readonly work: string
  readonly temp: string
  readonly tools: string
  readonly home: string
  readonly eventPath: string
}

/** A step in the `steps` context. */
export interface StepRecord {
  readonly outputs: Readonly<Record<string, string>>
  readonly outcome: string
  readonly conclusion: string
}

/** A job while it runs. What is not readonly, or a collection, changes from step to step. */
export interface JobState {
  readonly frame: Frame
  readonly definition: JobDefinition
  readonly name: string
  /** A name that no other job has had. */
  readonly id: string
  /** Cancels the job: by its timeout, for the sake of others, or with the run. */
  readonly signal: AbortSignal
  /** Ends also what a cancelled job still does, such as steps with `if: always()`. */
  readonly killed: AbortSignal
  /** The secrets of the run, and what this job masked: the runner of another job does not know that. */
  readonly masks: Masks
  readonly folders: JobFolders
  readonly permissions: Permissions
  readonly labels: readonly string[]
  /** The variables that the machine has of itself. */
  readonly machine: ReadonlyMap<string, string>
  /** The contexts that stay the same for all steps; `github` without what is a step's own. */
  readonly contexts: ReadonlyMap<string, Data>
  readonly github: ReadonlyMap<string, Data>
  /** `env` of workflow and job, and what steps added through GITHUB_ENV. */
  readonly environment: Map<string, string>
  /** What steps put before PATH, first added first. */
  readonly paths: string[]
  readonly defaults: { readonly shell: string | undefined; readonly workingDirectory: string | undefined }
  readonly steps: Map<string, StepRecord>
  readonly posts: PostStep[]
  readonly results: StepResult[]
  /** What the stages of each step hand on. */
  readonly states: Map<StepDefinition, Map<string, string>>
  status: Status
}

/** The clean-up of an action, to run after all steps, last registered first. */
export interface PostStep {
  readonly nest: Nest
  readonly step: StepDefinition
  readonly stage: Stage
}

/** What one stage of a step does. */
export interface Stage {
  readonly stage: StepResult['stage']
  readonly name: string
  readonly condition: string
  readonly state: Map<string, string>
  run(step: StepRun): Promise<Status>
}

/** Where a step stands: directly in a job, or in a composite action. */
export interface Nest {
  readonly source: Source
  readonly inputs: Data | undefined
  readonly steps: Map<string, StepRecord>
  /** The environment that the composite action's own step has; empty directly in a job. */
  readonly environment: ReadonlyMap<string, string>
  readonly actionPath: string | undefined
  /** The step of the job around it; undefined directly in a job. */
  readonly outer: StepRun | undefined
  status: Status
}

/** A step while it runs. */
export interface StepRun {
  readonly job: JobState
  readonly nest: Nest
  readonly step: StepDefinition
  /** The `env` context: of workflow, job and step, and what steps before added. */
  readonly environment: ReadonlyMap<string, string>
  /** The part of it that the step itself, and the composite actions around it, say. */
  readonly ownEnvironment: ReadonlyMap<string, string>
  /** `github.output` and the other files of this step, by the name in the `github` context. */
  readonly files: ReadonlyMap<string, string>
  /** What is different in the `github` context and the GITHUB_ variables of this step. */
  readonly github: Map<string, string>
  readonly result: StepResult
  /** What the stages of the action hand on to each other. */
  readonly state: Map<string, string>
  readonly signal: AbortSignal
  /** Commands and environment files that could not be carried out: any of them fails the step. */
  readonly failures: string[]
}
