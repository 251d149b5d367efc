import type { Schema } from '../rest/schemas.ts'
import { organizationOf, webhookRepository } from './repository-forms.ts'

/** Something that happened in a repository and that workflows can listen to. */
export interface WorldEvent {
  /** What GITHUB_EVENT_NAME says: the webhook's name but for `schedule` and `pull_request_target`. */
  readonly name: string
  readonly action?: string
  /** `owner/name`. */
  readonly repository: string
  /** GITHUB_REF of a run. */
  readonly ref: string
  /** GITHUB_SHA of a run. */
  readonly sha: string
  readonly payload: Record<string, unknown>
  readonly actor: string
  /** Whether workflows start at all. */
  readonly starts: boolean
  /** Why they do not. */
  readonly why?: string
}

/** Where something happens, and who does it. */
export interface Scene {
  /** The world's URL, without a slash at its end. */
  readonly server: string
  readonly repository: Schema<'full-repository'>
  /** The account that does it: a person, a bot, an organization. */
  readonly sender: Schema<'simple-user'>
  /** Whether it is done with the GITHUB_TOKEN of a job. */
  readonly byJobToken: boolean
  /** The commit at the tip of the default branch. */
  readonly defaultSha: string
}

/** What one kind of event adds to its scene. `body` is what the payload has beside its action and the scene. */
export interface Particulars {
  readonly name: string
  readonly action?: string | undefined
  readonly ref: string
  readonly sha: string
  readonly body: Readonly<Record<string, unknown>>
  /** A reason of the event's own for which no workflow starts. */
  readonly why?: string | undefined
}

/**
 * Events that start workflows whoever makes them: two are meant to, and the others are made by no token.
 * https://docs.github.com/en/actions/concepts/security/github_token#when-github_token-triggers-workflow-runs
 */
const alwaysStart = ['workflow_dispatch', 'repository_dispatch', 'workflow_run', 'schedule']

/** Puts an event together: its payload with all that GitHub sends along, and whether workflows start. */
export function worldEvent(scene: Scene, { name, action, ref, sha, body, why }: Particulars): WorldEvent {
  const ownReason = why ?? (scene.byJobToken && !alwaysStart.includes(name) ? madeByJobToken : undefined)
  return {
    name,
    ...(action !== undefined && { action }),
    repository: scene.repository.full_name,
    ref,
    sha,
    payload: { ...(action !== undefined && { action }), ...common(scene), ...body },
    actor: scene.sender.login,
    starts: ownReason === undefined,
    ...(ownReason !== undefined && { why: ownReason })
  }
}

const madeByJobToken = 'what is done with GITHUB_TOKEN starts no workflow'

function common({ server, repository, sender }: Scene): Record<string, unknown> {
  const organization = organizationOf(server, repository)
  return { repository: webhookRepository(repository), ...(organization && { organization }), sender }
}

/** An event that GitHub plays on the default branch, as most are; `why` as in `Particulars`. */
export function defaultBranchEvent(scene: Scene, own: Omit<Particulars, 'ref' | 'sha'>): WorldEvent {
  return worldEvent(scene, { ...own, ref: `refs/heads/${scene.repository.default_branch}`, sha: scene.defaultSha })
}
