import { parseCommit } from './commit-object.ts'
import { readObjects } from './objects.ts'
import { perRepository } from './part.ts'
import type { Repository } from './repositories.ts'

/** A commit, as far as histories are made of it. */
interface Link {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
}

/** Longer ones are for git, which looks at more than one commit at a time. */
const longest = 16

const links = perRepository(() => new Map<string, Link>())

/**
 * The commits from one, which is left out, to another, the oldest first, where each has the one before as its only parent;
 * undefined where they do not hang together so, or not within a few steps. Branches of pull requests mostly do: what is
 * known of them needs no process.
 */
export async function straightLine(repository: Repository, from: string, to: string): Promise<Link[] | undefined> {
  const line: Link[] = []
  for (let at = to; at !== from; ) {
    const link = line.length < longest ? await readLink(repository, at) : undefined
    const [parent, ...others] = link?.parents ?? []
    if (link === undefined || parent === undefined || others.length > 0) return undefined
    line.unshift(link)
    at = parent
  }
  return line
}

/** A commit by its full SHA; undefined where there is none. */
async function readLink(repository: Repository, sha: string): Promise<Link | undefined> {
  const known = links(repository).get(sha)
  if (known !== undefined) return known
  const [object] = /^[0-9a-f]{40}$/.test(sha) ? await readObjects(repository.path, [sha]) : []
  if (object?.type !== 'commit') return undefined
  const { tree, parents } = parseCommit(sha, object.content)
  const link = { sha, tree, parents }
  links(repository).set(sha, link)
  return link
}
