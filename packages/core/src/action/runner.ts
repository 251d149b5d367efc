import type { Log } from './log.ts'

/** The variables of a process, by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What the runner tells the action about the run, and where the action may speak. */
export interface Runner {
  readonly env: Environment
  /** `owner/name`. */
  readonly repository: string
  /** `https://github.com`, or the address of a GitHub Enterprise Server. */
  readonly serverUrl: string
  readonly apiUrl: string
  /** The full ref that triggered the run: `refs/tags/v1.2.3`. */
  readonly ref: string
  /** The commit that triggered the run. */
  readonly sha: string
  /** The folder that holds the checked-out repository, if any. */
  readonly workspace: string
  /** Writes one line to the log, made inert. */
  readonly log: (line: string) => void
  /** Keeps a secret that was learnt during the run, such as the password that a program gave, out of all that leaves the process. */
  readonly protect: (secret: string) => void
}

/**
 * Collects what the runner says in its environment variables. Absent ones are empty texts.
 * @param protect has a secret masked and redacted from now on
 */
export function readRunner(env: Environment, log: Log, protect: (secret: string) => void): Runner {
  return {
    env,
    repository: env.GITHUB_REPOSITORY ?? '',
    serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
    apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
    ref: env.GITHUB_REF ?? '',
    sha: env.GITHUB_SHA ?? '',
    workspace: env.GITHUB_WORKSPACE ?? '',
    log: log.line,
    protect
  }
}
