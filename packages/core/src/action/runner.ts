import { readFileSync } from 'node:fs'
import { Failure } from './errors.ts'
import type { Log } from './log.ts'

/** What the runner tells the action about the run, and where the action may speak. */
export interface Runner {
  readonly env: Readonly<Record<string, string | undefined>>
  /** `owner/name`. */
  readonly repository: string
  /** `https://github.com`, or the address of a GitHub Enterprise Server. */
  readonly serverUrl: string
  readonly apiUrl: string
  /** The full ref that triggered the run: `refs/tags/v1.2.3`. */
  readonly ref: string
  /** The commit that triggered the run. */
  readonly sha: string
  readonly eventName: string
  /** The folder that holds the checked-out repository, if any. */
  readonly workspace: string
  /** Writes one line to the log, made inert. */
  readonly log: (line: string) => void
  /** The parsed payload of the event; everything in it is untrusted. */
  readonly event: () => unknown
}

type Environment = Readonly<Record<string, string | undefined>>

function readEvent(path: string | undefined): unknown {
  if (!path) return {}
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new Failure('GITHUB_EVENT_PATH: the payload of the event cannot be read', { cause })
  }
}

/** Collects what the runner says in its environment variables. Absent ones are empty texts. */
export function readRunner(env: Environment, log: Log): Runner {
  return {
    env,
    repository: env.GITHUB_REPOSITORY ?? '',
    serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
    apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
    ref: env.GITHUB_REF ?? '',
    sha: env.GITHUB_SHA ?? '',
    eventName: env.GITHUB_EVENT_NAME ?? '',
    workspace: env.GITHUB_WORKSPACE ?? '',
    log: log.line,
    event: () => readEvent(env.GITHUB_EVENT_PATH)
  }
}
