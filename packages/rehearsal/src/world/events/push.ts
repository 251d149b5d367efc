import type { Schema } from '../rest/schemas.ts'
import { escapePath } from '../rest/urls.ts'
import { pushCommit } from './commit-forms.ts'
import { defaultBranchEvent, type Scene, type WorldEvent, worldEvent } from './event.ts'
import { pushRepository } from './repository-forms.ts'
import { whySkipped } from './skip-instruction.ts'

/** One ref of a push, whether it came by git or by the API. */
export interface PushedRef {
  /** `refs/heads/main`. */
  readonly ref: string
  /** The object that the ref named before; absent when it is new. */
  readonly before?: string | undefined
  /** The object that it names now (of an annotated tag the tag itself); absent when it is deleted. */
  readonly after?: string | undefined
  /** The commit to which `after` leads; absent when the ref is deleted. */
  readonly head?: Schema<'commit'> | undefined
  /** The commits of a branch that no ref had before, the oldest first. */
  readonly commits: readonly Schema<'commit'>[]
  /** Whether the old commit is no ancestor of the new one. */
  readonly forced: boolean
  /** The full name of the branch that a new ref was made from. */
  readonly baseRef?: string | undefined
}

const nothing = '0'.repeat(40)

/** The payload of a push has at most so many commits. https://docs.github.com/en/webhooks/webhook-events-and-payloads#push */
const mostCommits = 2048

/**
 * The events of a push: for each ref `push`, and `create` or `delete` where it is new or gone. Those that GitHub does
 * not make, for more than three tags or 5,000 branches at once, do not start anything, and say why.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#push
 */
export function pushEvents(scene: Scene, refs: readonly PushedRef[]): WorldEvent[] {
  const isTag = ({ ref }: PushedRef): boolean => ref.startsWith('refs/tags/')
  const branches = refs.filter(({ ref }) => ref.startsWith('refs/heads/'))
  const tags = refs.filter(isTag)
  const tooMany =
    branches.length > 5000 ? 'GitHub makes no events when more than 5,000 branches are pushed at once' : undefined
  const tooManyTags =
    tags.length > 3 ? 'GitHub makes no events for tags when more than three are pushed at once' : undefined
  return [...branches, ...tags].flatMap((ref) =>
    refEvents(scene, ref, tooMany ?? (isTag(ref) ? tooManyTags : undefined))
  )
}

function refEvents(scene: Scene, ref: PushedRef, why: string | undefined): WorldEvent[] {
  if (ref.after === undefined) return [pushOf(scene, ref, why), deletion(scene, ref, why)]
  return ref.before === undefined ? [creation(scene, ref, why), pushOf(scene, ref, why)] : [pushOf(scene, ref, why)]
}

function pushOf(scene: Scene, pushed: PushedRef, why: string | undefined): WorldEvent {
  const { sender, repository } = scene
  const { ref, before, after, head, commits, forced, baseRef } = pushed
  const body = {
    ref,
    before: before ?? nothing,
    after: after ?? nothing,
    base_ref: baseRef ?? null,
    created: before === undefined,
    deleted: after === undefined,
    forced,
    compare: compareUrl(repository.html_url, pushed),
    commits: commits.slice(-mostCommits).map(pushCommit),
    head_commit: head === undefined ? null : pushCommit(head),
    repository: pushRepository(repository),
    pusher: { name: sender.login, email: `${sender.id}+${sender.login}@users.noreply.github.com` }
  }
  if (after === undefined || head === undefined) {
    // The run of a deletion would be on the default branch, but only `delete` starts workflows for one.
    return defaultBranchEvent(scene, { name: 'push', body, why: why ?? 'the push deletes the ref' })
  }
  return worldEvent(scene, { name: 'push', ref, sha: head.sha, body, why: why ?? whySkipped(head.commit.message) })
}

function compareUrl(html: string, { ref, before, after, commits }: PushedRef): string {
  const short = (sha: string): string => sha.slice(0, 12)
  if (before !== undefined || after === undefined) {
    return `${html}/compare/${short(before ?? nothing)}...${short(after ?? nothing)}`
  }
  const [first] = commits
  if (first === undefined) return `${html}/compare/${escapePath(nameOf(ref))}`
  return commits.length === 1
    ? `${html}/commit/${short(after)}`
    : `${html}/compare/${short(first.sha)}^...${short(after)}`
}

function nameOf(ref: string): string {
  return ref.replace(/^refs\/(heads|tags)\//, '')
}

function named({ ref }: PushedRef): Record<string, unknown> {
  return { ref: nameOf(ref), ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch', pusher_type: 'user' }
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#create */
function creation(scene: Scene, pushed: PushedRef, why: string | undefined): WorldEvent {
  const { default_branch: master_branch, description } = scene.repository
  const body = { ...named(pushed), master_branch, description }
  return worldEvent(scene, { name: 'create', ref: pushed.ref, sha: pushed.head?.sha ?? nothing, body, why })
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#delete */
function deletion(scene: Scene, pushed: PushedRef, why: string | undefined): WorldEvent {
  return defaultBranchEvent(scene, { name: 'delete', body: named(pushed), why })
}
