import { Refusal } from '../refusal.ts'
import { safe } from '../report/terminal.ts'
import { resolveCommit } from '../world/refs.ts'
import { defaultBranch } from '../world/repositories.ts'
import { ask, call, type Deed, type Place } from './occasion.ts'
import { openPull } from './pull-request.ts'

/** Opens a pull request from a branch of the repository to its default branch, and gives its number. */
export async function openPullFrom(place: Place, branch: string): Promise<number> {
  const { repository } = place.stage
  const sha = await resolveCommit(repository.path, `refs/heads/${branch}`)
  if (sha === undefined) throw new Refusal([`there is no branch ${branch} to open a pull request from`])
  return openPull(place, { branch, sha, base: await defaultBranch(repository) })
}

/** Merges a pull request, as a person does who agrees with it. Refuses where the world refuses. */
export async function mergePull(place: Place, number: number): Promise<Deed> {
  const path = `/pulls/${number}/merge`
  await call(place, 'PUT', path, {})
  return { verb: 'merged', what: `the pull request #${number}`, how: `PUT ${path}` }
}

/** Tries to merge a pull request that must not be merged now, and tells what GitHub says. Refuses where that succeeds. */
export async function tryToMerge(place: Place, number: number): Promise<Deed> {
  const path = `/pulls/${number}/merge`
  const { status, said } = await ask(place, 'PUT', path, {})
  if (status !== 405) {
    throw new Refusal([
      `the pull request #${number} must not be merged, but the world answered ${status} to PUT ${path}`
    ])
  }
  return {
    verb: 'refused',
    what: `to merge the pull request #${number}: ${safe(said.replace(/\s+/g, ' ').trim())}`,
    how: `PUT ${path}`
  }
}

/** Sets a label on a pull request, as a maintainer. */
export async function labelPull(place: Place, number: number, label: string): Promise<Deed> {
  const path = `/issues/${number}/labels`
  await call(place, 'POST', path, { labels: [label] })
  return { verb: 'labelled', what: `the pull request #${number} with ${safe(label)}`, how: `POST ${path}` }
}
