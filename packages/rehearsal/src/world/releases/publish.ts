import { parseCommit, timestamp } from '../commit-object.ts'
import { readObjects } from '../objects.ts'
import { invalidChange } from '../refusal.ts'
import type { Repository } from '../repositories.ts'
import { burntTags, lockedTags } from '../rules/locked-tags.ts'
import { alreadyExists } from './errors.ts'
import { immutabilityOf, type Release, releasesOf } from './release.ts'

/** Throws when another published release has the tag. */
export function demandFreeTag(repository: Repository, tag: string, own?: number): void {
  const published = [...releasesOf(repository).values()].filter(({ draft, id }) => !draft && id !== own)
  if (published.some((release) => release.tag === tag)) throw invalidChange(alreadyExists)
}

/**
 * Makes a release published at a commit of the given date; where the repository says so, it becomes immutable and keeps
 * its tag: https://docs.github.com/en/code-security/concepts/supply-chain-security/immutable-releases
 */
export function markPublished(repository: Repository, release: Release, commitDate: string): void {
  release.draft = false
  release.createdAt = commitDate
  release.publishedAt = timestamp(Date.now())
  if (!immutabilityOf(repository).enabled) return
  release.immutable = true
  lockedTags(repository).add(`refs/tags/${release.tag}`)
  burntTags(repository).add(`refs/tags/${release.tag}`)
}

/** The date of a commit, as `created_at` tells it. */
export async function commitDate({ path }: Repository, sha: string): Promise<string> {
  const [object] = await readObjects(path, [sha])
  return object === undefined ? timestamp(Date.now()) : parseCommit(object.sha, object.content).committer.date
}
