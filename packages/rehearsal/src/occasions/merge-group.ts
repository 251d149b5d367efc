import { safe } from '../report/terminal.ts'
import { mergeGroupEvent } from '../world/events/merge-group.ts'
import { git } from '../world/git.ts'
import { resolveCommit } from '../world/refs.ts'
import type { Schema } from '../world/rest/schemas.ts'
import { sceneAt } from './default-workflows.ts'
import { call, findHead, type Occasion, type Place, type Wish } from './occasion.ts'
import { openPull } from './pull-request.ts'

/**
 * A pull request in the merge queue of the default branch. Nobody has set up a queue: its branch stands for what the queue
 * would have merged, under a name as the queue gives it.
 */
export async function mergeGroup(place: Place, { action, ref }: Wish): Promise<Occasion> {
  const { repository } = place.stage
  const { branch, sha, base } = await findHead(place, ref)
  const baseSha = (await resolveCommit(repository.path, `refs/heads/${base}`)) ?? ''
  const number = await openPull(place, { branch, sha, base })
  const headRef = `refs/heads/gh-readonly-queue/${base}/pr-${number}-${baseSha}`
  await git(repository.path, ['update-ref', headRef, sha])
  const headCommit = await call<Schema<'commit'>>(place, 'GET', `/commits/${sha}`)
  const event = mergeGroupEvent(await sceneAt(place), { headRef, headCommit, baseRef: `refs/heads/${base}`, baseSha })
  return {
    title: `merge_group ${safe(action)} of ${safe(branch)} in ${repository.fullName}`,
    notes: [
      `no merge queue is at work: ${safe(branch)} stands for what one would have merged for the pull request #${number}`
    ],
    happen: async (service) => {
      await service.raise(repository, event)
      return { verb: 'raised', what: `merge_group of ${safe(branch)}`, how: `on ${safe(headRef)}` }
    },
    isMeant: ({ name }) => name === 'merge_group'
  }
}
