import type { AppToken, AppTokenRequest } from './app-token-inputs.ts'
import type { ConcurrencyGroups } from './concurrency-groups.ts'
import type { Decision, EnvironmentValues } from './environments.ts'
import type { Permissions } from './permissions.ts'
import type { JobResult, ProgressEvent } from './result.ts'
import type { Sandbox } from './sandbox.ts'
import type { Artifacts } from './stand-ins/artifacts.ts'
import type { Stubs } from './stubs.ts'
import type { Times } from './times.ts'

/** The event that a workflow is played for. `sha` is the commit, also where a tag is annotated. */
export interface PlayedEvent {
  readonly name: string
  readonly ref: string
  readonly sha: string
  readonly payload: unknown
  readonly actor: string
  /** Whether rules of the repository protect the ref. */
  readonly refProtected?: boolean
}

/** What `play` needs. */
export interface PlayOptions {
  /** A work tree of the repository at the event's commit: workflow files and `$/` actions are read from it. */
  readonly workspace: string
  /** The workflow file, relative to the workspace. */
  readonly workflow: string
  readonly event: PlayedEvent
  /** `owner/name`. */
  readonly repository: string
  readonly serverUrl: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  /** The job token; a function gets the job and what its token may do, so that the world can hold it to that. */
  readonly token: string | ((job: string, permissions: Permissions) => string | Promise<string>)
  /** Where the suite's own actions and workflows are, and the `owner/name` under which workflows call them. */
  readonly suite: { readonly root: string; readonly repositories: readonly string[] }
  /** The Node.js that runs JavaScript actions; the one that runs this process when absent. */
  readonly node?: string
  /** Whether the repository's own code (`run` steps and its own JavaScript actions) is run or shown. */
  readonly runSteps: 'run' | 'show'
  readonly secrets?: Readonly<Record<string, string>>
  readonly vars?: Readonly<Record<string, string>>
  /** The numbers of the run; all are 1 when absent. */
  readonly run?: { readonly id: number; readonly number: number; readonly attempt: number }
  /** The jobs of the attempt before: those that did not fail, and need none that did, are not played again. */
  readonly previous?: readonly JobResult[]
  /** The inputs of a `workflow_dispatch`. */
  readonly inputs?: Readonly<Record<string, string>>
  /** The reach of the token where the workflow says nothing. */
  readonly defaultPermissions?: Permissions
  /** The check run that shows a job, for `job.check_run_id`, which is not there without. */
  readonly checkRunId?: (job: string) => number | undefined
  /** Variables that the machine of a job has, beside the runner's: how registries are reached, for example. */
  readonly machine?: (job: string, permissions: Permissions) => Readonly<Record<string, string>>
  /** How the repository's own code is started. */
  readonly sandbox?: Pick<Sandbox, 'wrap' | 'describe'>
  /** Whether debug logging is on, as with the secret ACTIONS_STEP_DEBUG. */
  readonly debug?: boolean
  /** How many jobs run at the same time; as many as this machine has cores, at least two, when absent. */
  readonly parallel?: number
  /** The concurrency groups that this run shares with others; a set of its own when absent. */
  readonly groups?: ConcurrencyGroups
  /**
   * Asked before a job with an environment starts; the job waits until it answers, or is cancelled by the signal.
   * Everything is allowed without.
   */
  readonly gate?: (environment: string, job: string, signal: AbortSignal) => Promise<Decision>
  /** What an environment gives to a job, once the job may use it. */
  readonly environments?: (name: string) => EnvironmentValues | Promise<EnvironmentValues>
  /** What stands in for the actions of others. */
  readonly stubs?: Stubs
  /**
   * Whether an action that is neither at hand nor stubbed is refused before anything runs; it is only shown otherwise.
   * Where nothing is said, it is when `stubs` are given that do not stand in for unknown ones.
   */
  readonly strictActions?: boolean
  /** Whether actions that build are played with files and images that only stand for what they would make. */
  readonly builders?: boolean
  /** What the attempts of the run before have uploaded; this one adds to it. */
  readonly artifacts?: Artifacts
  /** Gives the tokens of actions/create-github-app-token, which is refused without; a rejection fails the step. */
  readonly appToken?: (request: AppTokenRequest) => Promise<AppToken>
  /** Ends a token: one of an App, or that of a job, which GitHub ends with the job. */
  readonly revokeToken?: (token: string) => void | Promise<void>
  /** Other waiting times than the runner's. */
  readonly times?: Partial<Times>
  /** Cancels the run. */
  readonly signal?: AbortSignal
  readonly report?: (event: ProgressEvent) => void
}
