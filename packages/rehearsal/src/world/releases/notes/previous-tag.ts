import { isAncestor } from '../../commit-graph.ts'
import type { Repository } from '../../repositories.ts'
import { listed, readReleases } from '../read-releases.ts'
import { tagCommit } from '../release-tag.ts'

/**
 * The tag that notes begin after when nobody says: that of the newest published release that the commit descends from.
 * GitHub says nowhere how it chooses, and on old lines it is often wrong; whoever cares names the tag.
 */
export async function previousTag(repository: Repository, tag: string, head: string): Promise<string | undefined> {
  const published = listed(await readReleases(repository)).filter((release) => !release.draft && release.tag !== tag)
  for (const release of published) {
    const commit = await tagCommit(repository, release.tag)
    if (commit !== undefined && commit !== head && (await isAncestor(repository.path, commit, head))) return release.tag
  }
  return undefined
}
