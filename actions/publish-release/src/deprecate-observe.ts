import { Refusal } from '#core/action/errors'
import type { Runner } from '#core/action/runner'
import { quote } from '#core/action/untrusted'
import { namesOf } from '#core/github/names'
import { explainApi } from '#core/github/refusal'
import { withoutBanner } from '#core/notes/banner'
import { orNothing, publishedRelease, type ReleasePlace, releasePlace, tagCommit } from '#core/publishing/release-find'
import { type ReleaseTag, readVersion } from '#core/version/tag'
import type { DeprecationFacts, DeprecationInputs, OtherRelease } from './deprecate-facts.ts'

export type { DeprecationFacts } from './deprecate-facts.ts'

const PAGE = 100

/** GitHub lists ten thousand releases and no more. */
const PAGES = 100

/** The other public releases, and whether there is a draft of the tag. */
async function readOthers({ client, runner }: ReleasePlace, tag: string) {
  const others: OtherRelease[] = []
  let draft = false
  for (let page = 1; page <= PAGES; page += 1) {
    const wanted = { ...namesOf(runner), per_page: PAGE, page }
    const { data } = await client.request('GET /repos/{owner}/{repo}/releases', wanted)
    for (const { id, tag_name, html_url: url, prerelease, body, draft: isDraft } of data) {
      if (isDraft) draft ||= tag_name === tag
      else if (tag_name !== tag) {
        const deprecated = withoutBanner(body ?? '') !== undefined
        others.push({ id, tag: tag_name, url, prerelease, deprecated })
      }
    }
    if (data.length < PAGE) break
  }
  return { others, draft }
}

/** The number of the release that GitHub calls the latest; undefined where there is none. */
export async function latestOf({ client, runner }: ReleasePlace): Promise<number | undefined> {
  return (await orNothing(client.request('GET /repos/{owner}/{repo}/releases/latest', namesOf(runner))))?.data.id
}

/**
 * Reads a release and the others of the repository, the release last: what is written next follows from it, and a person may
 * be editing it.
 * @throws Failure when the server does not answer
 */
export async function readDeprecation(place: ReleasePlace, tag: ReleaseTag): Promise<DeprecationFacts> {
  try {
    const [listed, commit] = await Promise.all([readOthers(place, tag.tag), tagCommit(place, tag.tag)])
    const [latest, release] = await Promise.all([latestOf(place), publishedRelease(place, tag.tag)])
    return { tag, commit, ...listed, latest, release }
  } catch (thrown) {
    throw explainApi(`read the releases of ${quote(place.runner.repository)}`, place.runner, thrown)
  }
}

/**
 * Reads what the modes `deprecate` and `restore` decide from. Changes nothing.
 * @throws Refusal when `version` names no version
 */
export async function observeDeprecation(inputs: DeprecationInputs, runner: Runner): Promise<DeprecationFacts> {
  const read = readVersion(inputs.version, inputs['tag-prefix'])
  if (!read.ok) throw new Refusal([{ place: 'version', problem: read.problem, remedy: read.remedy }])
  return readDeprecation(await releasePlace(runner, inputs.token), read.value)
}
