import type { PlayedEvent } from './runner/options.ts'
import { listRefs } from './world/refs.ts'
import type { Repository } from './world/repositories.ts'
import type { Schema } from './world/rest/schemas.ts'
import { simpleUser } from './world/rest/user.ts'
import type { World } from './world/world.ts'

/** A tag that was pushed: `commit` is where it leads, `actor` the account that pushed it. */
export interface TagPush {
  readonly repository: Repository
  readonly tag: string
  readonly commit: string
  readonly actor: string
  /** Reads the repository in the world. */
  readonly token: string
}

const nothing = '0'.repeat(40)

/** A push of a new tag as GitHub tells workflows of it: `after` is the tag's object, `head_commit` the commit. */
export async function tagPushEvent(world: World, push: TagPush): Promise<PlayedEvent> {
  const { repository, tag, commit, actor } = push
  const ref = `refs/tags/${tag}`
  const full = await get<Schema<'full-repository'>>(world, push, '')
  const head = await get<Schema<'commit'>>(world, push, `/commits/${commit}`)
  const refs = await listRefs(repository.path)
  const base = refs.find(({ ref: name, sha }) => name.startsWith('refs/heads/') && sha === commit)
  const html = `${world.url}/${repository.fullName}`
  const payload = {
    ref,
    before: nothing,
    after: refs.find(({ ref: name }) => name === ref)?.sha ?? commit,
    base_ref: base?.ref ?? null,
    created: true,
    deleted: false,
    forced: false,
    compare: `${html}/compare/${tag}`,
    commits: [],
    head_commit: headCommit(head, html),
    repository: pushRepository(full),
    pusher: { name: actor, email: `${actor}@users.noreply.github.com` },
    sender: simpleUser(world.url, actor)
  }
  return { name: 'push', ref, sha: commit, actor, payload }
}

async function get<T>(world: World, { repository, token }: TagPush, path: string): Promise<T> {
  const response = await fetch(`${world.apiUrl}/repos/${repository.fullName}${path}`, {
    headers: { authorization: `bearer ${token}`, 'user-agent': 'slipway' }
  })
  if (!response.ok) throw new Error(`the world answered ${response.status} to ${path}: ${await response.text()}`)
  return (await response.json()) as T
}

function headCommit({ sha, commit, files = [] }: Schema<'commit'>, html: string) {
  const named = (...statuses: string[]) => files.filter((file) => statuses.includes(file.status))
  const renamed = named('renamed').flatMap(({ previous_filename: from }) => (from === undefined ? [] : [from]))
  return {
    id: sha,
    tree_id: commit.tree.sha,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer?.date,
    url: `${html}/commit/${sha}`,
    author: { name: commit.author?.name, email: commit.author?.email, date: commit.author?.date },
    committer: { name: commit.committer?.name, email: commit.committer?.email, date: commit.committer?.date },
    added: named('added', 'copied', 'renamed').map(({ filename }) => filename),
    removed: [...named('removed').map(({ filename }) => filename), ...renamed],
    modified: named('modified', 'changed').map(({ filename }) => filename)
  }
}

/** In push events the times of a repository are seconds since 1970, and it has two more old names for things. */
function pushRepository(full: Schema<'full-repository'>) {
  const { permissions: _permissions, ...repository } = full
  const seconds = (time: string) => Math.floor(Date.parse(time) / 1000)
  return {
    ...repository,
    created_at: seconds(full.created_at),
    pushed_at: seconds(full.pushed_at),
    stargazers: full.stargazers_count,
    master_branch: full.default_branch
  }
}
