import type { WorldEvent } from '../world/events/event.ts'
import { pushEvents } from '../world/events/push.ts'
import { listRefs } from '../world/refs.ts'
import { defaultBranch, type Repository } from '../world/repositories.ts'
import type { Schema } from '../world/rest/schemas.ts'
import { simpleUser } from '../world/rest/users/simple-user.ts'
import type { World } from '../world/world.ts'

/** A tag that was pushed: `commit` is where it leads, `actor` the account that pushed it. */
export interface TagPush {
  readonly repository: Repository
  readonly tag: string
  readonly commit: string
  readonly actor: string
  /** Reads the repository in the world. */
  readonly token: string
}

/** The push of a new tag by a person, from what the world says of it. */
export async function tagPushEvent(world: World, push: TagPush): Promise<WorldEvent> {
  const { repository, tag, commit, actor } = push
  const ref = `refs/tags/${tag}`
  const full = await get<Schema<'full-repository'>>(world, push, '')
  const head = await get<Schema<'commit'>>(world, push, `/commits/${commit}`)
  const refs = await listRefs(repository.path)
  const base = refs.find(({ ref: name, sha }) => name.startsWith('refs/heads/') && sha === commit)
  const named = (name: string): string | undefined => refs.find((one) => one.ref === name)?.sha
  const scene = {
    server: world.url,
    repository: full,
    sender: simpleUser(world.url, actor),
    byJobToken: false,
    defaultSha: named(`refs/heads/${await defaultBranch(repository)}`) ?? commit
  }
  const pushed = { ref, after: named(ref) ?? commit, head, commits: [], forced: false, baseRef: base?.ref }
  const event = pushEvents(scene, [pushed]).find(({ name }) => name === 'push')
  if (event === undefined) throw new Error(`the push of ${ref} made no event`)
  return event
}

async function get<T>(world: World, { repository, token }: TagPush, path: string): Promise<T> {
  const response = await fetch(`${world.apiUrl}/repos/${repository.fullName}${path}`, {
    headers: { authorization: `bearer ${token}`, 'user-agent': 'slipway' }
  })
  if (!response.ok) throw new Error(`the world answered ${response.status} to ${path}: ${await response.text()}`)
  return (await response.json()) as T
}
