import { Refusal } from '../refusal.ts'
import { safe } from '../report/terminal.ts'
import { git } from '../world/git.ts'
import { resolveCommit } from '../world/refs.ts'
import type { Occasion, Place, Wish } from './occasion.ts'
import { push } from './push.ts'
import { tagPush } from './push-tag.ts'

/**
 * The push of a commit to a branch: of `sha`, else of the branch's last commit, which the world then does not have
 * there before; a branch that does not exist is made at the commit that was asked for.
 */
export async function branchPush(place: Place, wish: Wish): Promise<Occasion> {
  const { world, stage, actor, token } = place
  const { repository, pusher } = stage
  const asked = wish.ref ?? ''
  if (asked.startsWith('refs/tags/')) return tagPush(place, { ...wish, tag: asked.slice('refs/tags/'.length) })
  const ref = asked.startsWith('refs/heads/') ? asked : `refs/heads/${asked}`
  const isName = await git(repository.path, ['check-ref-format', ref]).then(
    () => true,
    () => false
  )
  if (!isName) throw new Refusal([`--ref: "${safe(asked)}" cannot be the name of a branch`])
  const tip = await resolveCommit(repository.path, ref)
  const commit = wish.sha === undefined ? (tip ?? stage.commit) : stage.commit
  const notes = tip === undefined ? [] : await stepBack(place, { ref, tip, commit })
  return {
    title: `the push of ${commit.slice(0, 7)} to ${safe(asked)} of ${repository.fullName}`,
    notes,
    happen: async () => {
      await push(world, { pusher, fullName: repository.fullName, token }, { source: commit, ref })
      const what = `${safe(ref)} -> ${commit.slice(0, 7)}`
      return { verb: 'pushed', what, how: `git push to ${world.url}/${repository.fullName}` }
    },
    isMeant: (event) => event.name === 'push' && event.ref === ref && event.actor === actor
  }
}

/** Takes a branch of the world back to before a commit, unless it is there already, so that the commit can be pushed. */
async function stepBack(
  { stage: { repository } }: Place,
  { ref, tip, commit }: { readonly ref: string; readonly tip: string; readonly commit: string }
): Promise<string[]> {
  const range = await git(repository.path, ['rev-list', '--max-count=1', tip, `^${commit}`])
  if (tip !== commit && range === '') return []
  const parent = await resolveCommit(repository.path, `${commit}^`)
  await git(repository.path, parent === undefined ? ['update-ref', '-d', ref] : ['update-ref', ref, parent])
  const where = parent === undefined ? 'has no such branch' : `has the branch at ${parent.slice(0, 7)}`
  return [`the clone has this commit on the branch already; the world ${where} until the push`]
}
