import { Refusal } from '../refusal.ts'
import { safe } from '../report/terminal.ts'
import { git } from '../world/git.ts'
import { findSha, resolveCommit } from '../world/refs.ts'
import type { Deed, Occasion, Place, Wish } from './occasion.ts'
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

/** Tags the commit of a ref of the world as it is now, and pushes the tag, as a person would from a fresh clone. */
export async function pushTagAt({ world, stage, token }: Place, tag: string, from: string): Promise<Deed> {
  const { repository, pusher } = stage
  const commit = await resolveCommit(repository.path, from)
  if (commit === undefined) throw new Refusal([`there is no ${safe(from)} to tag as ${safe(tag)}`])
  const ref = `refs/tags/${tag}`
  await push(world, { pusher, fullName: repository.fullName, token }, { source: commit, ref })
  const how = `git push to ${world.url}/${repository.fullName}`
  return { verb: 'pushed', what: `${safe(ref)} -> ${commit.slice(0, 7)}`, how }
}
