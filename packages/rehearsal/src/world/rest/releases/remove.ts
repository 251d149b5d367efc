import { perform } from '../../effect.ts'
import { announce } from '../../releases/announce.ts'
import { releasesOf, stateOf } from '../../releases/release.ts'
import { lockedTags } from '../../rules/locked-tags.ts'
import { loginOf } from '../../tokens.ts'
import type { Route } from '../request.ts'
import { findRelease, target } from './find.ts'
import { releaseShape } from './shape.ts'

/**
 * DELETE /repos/{owner}/{repo}/releases/{release_id}: the tag stays. That of an immutable release can be deleted from then
 * on, and never be made again: https://4ster.dev/en/posts/github-immutable-tags .
 */
export const remove: Route = {
  method: 'DELETE',
  path: '/repos/{owner}/{repo}/releases/{release_id}',
  documentation: '/releases/releases#delete-a-release',
  handle: async (request) => {
    const { state, repository, via } = request
    const release = await findRelease(request)
    const before = releaseShape({ server: state.url, repository }, release)
    const about = { kind: 'delete-release', target: target(request, release), old: stateOf(release) }
    await perform(state, { ...about, via, by: loginOf(request.caller) }, () => {
      releasesOf(repository).delete(release.id)
      if (release.immutable) lockedTags(repository).delete(`refs/tags/${release.tag}`)
    })
    announce(request, repository, { before })
    return { status: 204 }
  }
}
