import { Refusal } from '#core/action/errors'
import type { Runner } from '#core/action/runner'
import { quote } from '#core/action/untrusted'
import { explainApi } from '#core/github/refusal'
import { withoutBanner } from '#core/notes/banner'
import {
  allReleases,
  latestId,
  publishedRelease,
  type ReleasePlace,
  releasePlace,
  tagCommit
} from '#core/publishing/release-find'
import { type ReleaseTag, readVersion } from '#core/version/tag'
import type { DeprecationFacts, DeprecationInputs, OtherRelease } from './deprecate-facts.ts'

export type { DeprecationFacts } from './deprecate-facts.ts'

/** The other public releases, and whether there is a draft of the tag. */
async function readOthers(place: ReleasePlace, tag: string) {
  const all = await allReleases(place)
  const others = all.flatMap(({ id, tag_name, html_url: url, prerelease, body, draft }): OtherRelease[] => {
    if (draft || tag_name === tag) return []
    return [{ id, tag: tag_name, url, prerelease, deprecated: withoutBanner(body ?? '') !== undefined }]
  })
  return { others, draft: all.some((one) => one.draft && one.tag_name === tag) }
}

/**
 * Reads a release and the others of the repository, the release last: what is written next follows from it, and a person may
 * be editing it.
 * @throws Failure when the server does not answer
 */
export async function readDeprecation(place: ReleasePlace, tag: ReleaseTag): Promise<DeprecationFacts> {
  try {
    const [listed, commit] = await Promise.all([readOthers(place, tag.tag), tagCommit(place, tag.tag)])
    const [latest, release] = await Promise.all([latestId(place), publishedRelease(place, tag.tag)])
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
