import type { Runner } from '../action/runner.ts'
import { quote } from '../action/untrusted.ts'
import { readAnswer } from '../github/answer.ts'
import { type Client, openClient } from '../github/client.ts'
import { namesOf } from '../github/names.ts'
import { allPages, PAGE } from '../github/pages.ts'
import { explainApi } from '../github/refusal.ts'
import { withoutBanner } from '../notes/banner.ts'
import type { FoundRelease, ReleaseFacts } from './release-facts.ts'
import { readRelease } from './release-read.ts'

/** Where releases are read and written. */
export interface ReleasePlace {
  readonly runner: Runner
  readonly token: string
  readonly client: Client
}

/** Opens the way to the releases of the run's repository. */
export async function releasePlace(runner: Runner, token: string): Promise<ReleasePlace> {
  return { runner, token, client: await openClient(runner, token) }
}

/** The same place with a client that has all its time before it: one gives up after some minutes, all its calls together. */
export function reopen({ runner, token }: ReleasePlace): Promise<ReleasePlace> {
  return releasePlace(runner, token)
}

/** GitHub lists ten thousand releases and no more. */
const PAGES = 100

/** What a read gives; undefined for what is not there. */
export async function orNothing<T>(read: Promise<T>): Promise<T | undefined> {
  return read.catch((thrown: unknown) => {
    if (readAnswer(thrown).status === 404) return undefined
    throw thrown
  })
}

/** The commit that a tag leads to, through tag objects; undefined where there is no such tag, or it leads to none. */
export async function tagCommit({ client, runner }: ReleasePlace, tag: string): Promise<string | undefined> {
  const names = namesOf(runner)
  const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}'
  const ref = await orNothing(client.request(route, { ...names, ref: `tags/${tag}` }))
  // A prefix of other names is answered with a list by older servers.
  if (ref === undefined || Array.isArray(ref.data)) return undefined
  let { sha, type } = ref.data.object
  for (let depth = 0; type === 'tag' && depth < 10; depth += 1) {
    const { data } = await client.request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { ...names, tag_sha: sha })
    ;({ sha, type } = data.object)
  }
  return type === 'commit' ? sha : undefined
}

/** The published release of a tag; drafts are never found by it. */
export async function publishedRelease({ client, runner }: ReleasePlace, tag: string) {
  const wanted = { ...namesOf(runner), tag }
  const answer = await orNothing(client.request('GET /repos/{owner}/{repo}/releases/tags/{tag}', wanted))
  const found = await readRelease(answer?.data)
  return found?.draft === false && found.tag === tag ? found : undefined
}

interface Listed {
  readonly drafts: readonly FoundRelease[]
  /** The numbers of the stable ones that are published. */
  readonly stable: readonly number[]
  /** The tags of those that have a banner. */
  readonly deprecated: readonly string[]
}

/** All releases as the API tells them, page by page: only lists show drafts, and only to those who may write. */
export function allReleases({ client, runner }: ReleasePlace) {
  return allPages(async (page) => {
    const wanted = { ...namesOf(runner), per_page: PAGE, page }
    return (await client.request('GET /repos/{owner}/{repo}/releases', wanted)).data
  }, PAGES)
}

async function listReleases(place: ReleasePlace, tag: string): Promise<Listed> {
  const all = await allReleases(place)
  const published = all.filter(({ draft }) => !draft)
  const drafts = await Promise.all(all.filter((one) => one.draft && one.tag_name === tag).map(readRelease))
  return {
    drafts: drafts.filter((one) => one !== undefined).toSorted((a, b) => a.id - b.id),
    stable: published.filter(({ prerelease }) => !prerelease).map(({ id }) => id),
    deprecated: published.flatMap(({ tag_name, body }) => (withoutBanner(body ?? '') === undefined ? [] : [tag_name]))
  }
}

/** The number of the release that GitHub calls the latest; undefined where there is none. */
export async function latestId({ client, runner }: ReleasePlace): Promise<number | undefined> {
  return (await orNothing(client.request('GET /repos/{owner}/{repo}/releases/latest', namesOf(runner))))?.data.id
}

/** The oldest draft of a tag that a run has made: a second one may come of two runs at a time. */
export async function ownDraft(place: ReleasePlace, tag: string): Promise<FoundRelease | undefined> {
  return (await listReleases(place, tag)).drafts.find(({ marker }) => marker !== undefined)
}

/** The release of a tag: the published one, or else our draft of it. */
export async function currentRelease(place: ReleasePlace, tag: string): Promise<FoundRelease | undefined> {
  return (await publishedRelease(place, tag)) ?? ownDraft(place, tag)
}

/**
 * Reads what there is of a tag and its releases.
 * @throws Failure when the server does not answer
 */
export async function findRelease(place: ReleasePlace, tag: string): Promise<ReleaseFacts> {
  try {
    const [commit, published, listed, latest] = await Promise.all([
      tagCommit(place, tag),
      publishedRelease(place, tag),
      listReleases(place, tag),
      latestId(place)
    ])
    const release = published ?? listed.drafts.find(({ marker }) => marker !== undefined)
    return {
      tagCommit: commit,
      release,
      others: listed.drafts.filter(({ id }) => id !== release?.id),
      latest,
      deprecated: listed.deprecated,
      otherStable: listed.stable.some((id) => id !== release?.id)
    }
  } catch (thrown) {
    throw explainApi(`read the releases of ${quote(tag)}`, place.runner, thrown)
  }
}
