import type { ActionDefinition } from './action-file.ts'
import type { Frame } from './frame.ts'
import type { Masks } from './masks.ts'
import type { Permissions } from './permissions.ts'
import type { Position } from './position.ts'
import type { Source } from './resolve-uses.ts'
import type { StepResult } from './result.ts'
import type { Status } from './status-functions.ts'
import type { Data } from './values.ts'
import type { JobDefinition, StepDefinition } from './workflow-file.ts'

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
  /** The action that each step uses, once it has been read. */
  readonly definitions: Map<StepDefinition, ActionDefinition>
  status: Status
}

/** The clean-up of an action, to run after all steps, last registered first. */
export interface PostStep {
  readonly nest: Nest
  readonly step: StepDefinition
  readonly stage: Stage
  /** Where the step stands in the composite actions around it. */
  readonly position: Position
  /** For a composite action: the clean-ups of what it uses. */
  readonly inside: PostStep[]
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
