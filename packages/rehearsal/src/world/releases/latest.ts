import { perRepository } from '../part.ts'
import type { Repository } from '../repositories.ts'
import { type MakeLatest, type Release, releasesOf } from './release.ts'
import { compareTags } from './version-order.ts'

/** Which release was last said to be the latest one. */
const choiceOf = perRepository(() => ({ id: undefined as number | undefined }))

/**
 * Takes down what was said of a release. `legacy` leaves the choice to dates and versions again; see
 * https://docs.github.com/en/rest/releases/releases#create-a-release .
 */
export function chooseLatest(repository: Repository, release: Release, makeLatest: MakeLatest): void {
  const choice = choiceOf(repository)
  release.makeLatest = makeLatest
  if (makeLatest === 'true') choice.id = release.id
  if (makeLatest === 'legacy' || (makeLatest === 'false' && choice.id === release.id)) choice.id = undefined
}

/**
 * The latest release: the one that was chosen, else the newest by the day of its commit and, on one day, by its version
 * (https://github.com/ncipollo/release-action/issues/268 cites GitHub's announcement). Drafts and prereleases never are.
 * One that was said not to be the latest is, when there is no other.
 */
export function latestRelease(repository: Repository): Release | undefined {
  const full = [...releasesOf(repository).values()].filter(({ draft, prerelease }) => !draft && !prerelease)
  const chosen = full.find(({ id }) => id === choiceOf(repository).id)
  if (chosen !== undefined) return chosen
  const willing = full.filter(({ makeLatest }) => makeLatest !== 'false')
  return (willing.length > 0 ? willing : full).sort(newestFirst)[0]
}

function newestFirst(a: Release, b: Release): number {
  const [one, other] = [a.createdAt.slice(0, 10), b.createdAt.slice(0, 10)]
  if (one !== other) return one < other ? 1 : -1
  return compareTags(b.tag, a.tag) || b.id - a.id
}
