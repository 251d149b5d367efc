import { safe } from '../report/terminal.ts'
import { git } from '../world/git.ts'
import { findSha } from '../world/refs.ts'
import type { Occasion, Place, Wish } from './occasion.ts'
import { push } from './push.ts'

/** The push of a tag: the one of the clone where it has it, which the world then gets anew; else a plain one. */
export async function tagPush(place: Place, { tag = '' }: Wish): Promise<Occasion> {
  const { world, actor, token } = place
  const { repository, pusher, commit } = place.stage
  const ref = `refs/tags/${tag}`
  const object = await findSha(repository.path, ref)
  if (object !== undefined) await git(repository.path, ['update-ref', '-d', ref])
  await git(pusher, ['update-ref', ref, object ?? commit])
  const again = `the clone has the tag ${safe(tag)} already; the world has all its other tags, and this one from the push on`
  return {
    title: `the push of ${safe(tag)} to ${repository.fullName}`,
    tag,
    notes: object === undefined ? [] : [again],
    happen: async () => {
      await push(world, { pusher, fullName: repository.fullName, token }, { source: ref, ref })
      const what = `${safe(ref)} -> ${commit.slice(0, 7)}`
      return { verb: 'pushed', what, how: `git push to ${world.url}/${repository.fullName}` }
    },
    isMeant: (event) => event.name === 'push' && event.ref === ref && event.actor === actor
  }
}
