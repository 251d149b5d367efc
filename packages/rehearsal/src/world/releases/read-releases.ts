import { listRefs } from '../refs.ts'
import type { Repository } from '../repositories.ts'
import { type Release, releasesOf } from './release.ts'

/**
 * The releases of a repository as they are now. Whoever deletes the tag of a published release makes it a draft, and
 * pushing the tag again publishes nothing: https://github.com/mislav/hub/issues/2435 .
 *
 * GitHub's list lags behind: a release that was just made may be missing for a moment, and one that was deleted may be
 * there: https://github.com/cli/cli/issues/6599 , https://github.com/octokit/octokit.js/issues/2909 .
 */
export async function readReleases(repository: Repository): Promise<Release[]> {
  const releases = [...releasesOf(repository).values()]
  const tags = new Set((await listRefs(repository.path, 'refs/tags/')).map(({ ref }) => ref))
  for (const release of releases) {
    if (release.draft || tags.has(`refs/tags/${release.tag}`)) continue
    release.draft = true
    release.publishedAt = null
  }
  return releases
}

/**
 * In the order of GitHub's list, which is documented nowhere: by `created_at`, the newest first, and by the text of the
 * tag, the last first, so that beta.9 stands before beta.10: https://github.com/mongodb-js/compass/pull/6838 .
 */
export function listed(releases: readonly Release[]): Release[] {
  return [...releases].sort((a, b) => {
    if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? 1 : -1
    if (a.tag !== b.tag) return a.tag < b.tag ? 1 : -1
    return b.id - a.id
  })
}
