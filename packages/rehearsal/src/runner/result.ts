import type { Permissions } from './permissions.ts'

/** How a step, job or workflow ended. */
export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped'

/** An error, warning or notice that GitHub would show beside the run. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly job: string
  readonly step: string
  readonly title?: string
  readonly file?: string
  readonly line?: string
  readonly endLine?: string
  readonly column?: string
  readonly endColumn?: string
}

/** Something of a workflow that was only shown: a third-party action or workflow. */
export interface NotRehearsed {
  readonly uses: string
  readonly job: string
  readonly step: string
  readonly inputs: Readonly<Record<string, string>>
}

/** A third party's action or workflow that a stub stood in for, with the outputs that the stub gave. */
export interface Stubbed extends NotRehearsed {
  readonly outputs: Readonly<Record<string, string>>
}

/** How a step was played: for real, by the rehearsal or a stub in an action's place, shown only, or passed over. */
export type Played = 'run' | 'by the rehearsal' | 'stubbed' | 'shown' | 'not rehearsed' | 'skipped'

/** A step as it ended. `outcome` is before and `conclusion` after `continue-on-error`. */
export interface StepResult {
  readonly id: string | undefined
  readonly name: string
  readonly stage: 'pre' | 'main' | 'post'
  played: Played
  outcome: Conclusion
  conclusion: Conclusion
  readonly outputs: Record<string, string>
  /** The Markdown that the step, and the steps inside it, wrote to the job summary. */
  summary: string
  /** The `uses` of an action, or the script of a `run` step with its expressions evaluated and secrets masked. */
  what: string
  durationMs: number
}

/** A job as it ended. A job that calls a workflow has `jobs` in place of `steps`. */
export interface JobResult {
  readonly id: string
  /** The name as GitHub shows it, behind the names of the calling jobs. */
  readonly name: string
  readonly conclusion: Conclusion
  /** What `needs.<id>.result` is: like the conclusion, but success when the job may fail. */
  readonly result: Conclusion
  readonly reason?: string
  readonly matrix?: Readonly<Record<string, unknown>>
  readonly runsOn: string
  readonly environment?: string
  /** `environment.url`, evaluated when the job was done. */
  readonly environmentUrl?: string
  readonly concurrency?: string
  readonly timeoutMinutes?: number
  readonly uses?: string
  readonly permissions: Permissions
  readonly outputs: Readonly<Record<string, string>>
  readonly steps: readonly StepResult[]
  readonly jobs: readonly JobResult[]
  readonly durationMs: number
}

/** A workflow run as it ended. */
export interface WorkflowResult {
  readonly name: string
  readonly file: string
  readonly conclusion: Conclusion
  /** Why the run as a whole was cancelled, where GitHub says so. */
  readonly reason?: string
  readonly jobs: readonly JobResult[]
  readonly annotations: readonly Annotation[]
  readonly notRehearsed: readonly NotRehearsed[]
  readonly stubbed: readonly Stubbed[]
  /** The Node.js that ran the JavaScript actions. */
  readonly node: { readonly path: string; readonly version: string }
  /** What the sandbox enforced on the scripts of the workflow, in words. */
  readonly sandbox: string
  readonly durationMs: number
}

/** What the runner tells while it plays. Text in `line` is masked and free of control characters. */
export type ProgressEvent =
  | {
      readonly type: 'job-started'
      readonly job: string
      readonly runsOn: string
      readonly permissions: Permissions
      /** It calls a workflow, whose jobs follow. */
      readonly calls?: boolean
    }
  | {
      /** The job waits for its turn in a concurrency group, or for somebody to approve its environment. */
      readonly type: 'job-waiting'
      readonly job: string
      readonly for: 'concurrency' | 'approval'
      /** The group, or the environment. */
      readonly name: string
      readonly calls?: boolean
    }
  /** The run waits for its turn in a concurrency group. */
  | { readonly type: 'run-waiting'; readonly for: 'concurrency'; readonly name: string }
  | { readonly type: 'job-finished'; readonly job: string; readonly result: JobResult }
  | { readonly type: 'step-started'; readonly job: string; readonly step: string; readonly stage: StepResult['stage'] }
  | { readonly type: 'step-finished'; readonly job: string; readonly result: StepResult }
  | {
      readonly type: 'log'
      readonly job: string
      readonly step: string
      readonly line: string
      readonly debug: boolean
    }
  | { readonly type: 'annotation'; readonly annotation: Annotation }
