import { Failure, Refusal } from '../action/errors.ts'
import { inert, quote } from '../action/untrusted.ts'
import { lookFor } from '../delivery/pull-request-once.ts'
import { namesOf } from '../github/names.ts'
import { explainApi } from '../github/refusal.ts'
import { listAssets, readAsset } from './asset-find.ts'
import type { AssetFile, FoundAsset } from './asset-plan.ts'
import type { FoundRelease, ReleaseWish } from './release-facts.ts'
import { currentRelease, findRelease, orNothing, type ReleasePlace } from './release-find.ts'
import { planRelease, tagComplaints } from './release-plan.ts'

const AGAIN = 'somebody else changes it at the same time, or GitHub does not show it yet: look at it and run it again'

/** What is to be seen of a file. */
export type SeenFile = Pick<AssetFile, 'name' | 'size' | 'digest'>

/** The files of a release that its own answer tells of, where a list of files is another; undefined where it is not there. */
async function filesOf({ client, runner }: ReleasePlace, id: number): Promise<FoundAsset[] | undefined> {
  const route = 'GET /repos/{owner}/{repo}/releases/{release_id}'
  const answer = await orNothing(client.request(route, { ...namesOf(runner), release_id: id }))
  return answer && (answer.data.assets ?? []).flatMap((given) => readAsset(given) ?? [])
}

function missing(files: readonly SeenFile[], found: readonly FoundAsset[]): SeenFile | undefined {
  const isSame = (file: SeenFile, asset: FoundAsset) =>
    asset.state === 'uploaded' &&
    asset.size === file.size &&
    // A server that tells no digest is believed; a name that GitHub has changed is known by the digest alone.
    (asset.digest === undefined ? asset.name === file.name : asset.digest === file.digest)
  return files.find((file) => !found.some((asset) => isSame(file, asset)))
}

/**
 * Reads the files of a release back, where they stand in the release itself: each with its size and its digest.
 * @throws Failure naming the first that is not there as it should be
 */
export async function verifyAssets(place: ReleasePlace, tag: string, files: readonly SeenFile[]): Promise<void> {
  const what = `read back the files of the release ${quote(tag)}`
  let absent: SeenFile | undefined
  try {
    const seen = await lookFor(async () => {
      const current = await currentRelease(place, tag)
      const seenFiles = current && (await filesOf(place, current.id))
      if (current === undefined || seenFiles === undefined) return undefined
      absent = missing(files, seenFiles)
      // Should there be more files than an answer about a release tells of.
      if (absent !== undefined) absent = missing(files, await listAssets(place, current.id))
      return absent === undefined ? true : undefined
    })
    if (seen) return
  } catch (thrown) {
    throw explainApi(what, place.runner, thrown)
  }
  if (absent === undefined) throw new Failure(`${what}: the release is not there; ${AGAIN}`)
  throw new Failure(
    `${what}: ${quote(absent.name)} is not there with ${absent.size} bytes and ${absent.digest}; ${AGAIN}`
  )
}

interface Public {
  readonly databaseId: number | null
  readonly isDraft: boolean
  readonly isLatest: boolean
  readonly tagCommit: { readonly oid: string } | null
}

const query = `query ($owner: String!, $repo: String!, $tag: String!) {
  repository(owner: $owner, name: $repo) {
    release(tagName: $tag) { databaseId isDraft isLatest tagCommit { oid } }
  }
}`

/** The release of a tag as GraphQL tells of it, by another path than it was published on. */
async function publicRelease({ client, runner }: ReleasePlace, tag: string): Promise<Public | undefined> {
  const { repository } = await client.graphql<{
    readonly repository: { readonly release: Public | null } | null
  }>(query, { ...namesOf(runner), tag })
  return repository?.release ?? undefined
}

/** What is not as it should be about a public release; undefined when all is. */
function wrongInPublic(wish: ReleaseWish, release: FoundRelease, seen: Public | undefined): string | undefined {
  if (seen === undefined || seen.isDraft) return 'it is not public'
  if (seen.databaseId !== release.id) return 'another release has its tag'
  const isStable = !release.prerelease && !release.deprecated
  return isStable && wish.makeLatest === 'true' && !seen.isLatest ? 'it is not the latest' : undefined
}

/**
 * Reads a release back: that nothing about it is missing any more, and of one that is public also its tag and whether it is
 * the latest, as GraphQL has them.
 * @param stage `texts`: it may be a draft still
 * @throws Refusal when its tag leads elsewhere by now; Failure when anything else is not as it should be
 */
export async function verifyRelease(place: ReleasePlace, wish: ReleaseWish, stage: 'texts' | 'publish'): Promise<void> {
  const what = `read back the release ${quote(wish.tag)}`
  let wrong = ''
  try {
    const seen = await lookFor(async () => {
      wrong = (await whatIsWrong(place, wish, stage)) ?? ''
      return wrong === '' ? true : undefined
    })
    if (seen) return
  } catch (thrown) {
    throw explainApi(what, place.runner, thrown)
  }
  throw new Failure(`${what}: ${wrong}; ${AGAIN}`)
}

async function whatIsWrong(place: ReleasePlace, wish: ReleaseWish, stage: 'texts' | 'publish') {
  const facts = await findRelease(place, wish.tag)
  const { complaints, create, adopt, change, publish, latest } = planRelease(wish, facts)
  if (complaints.length > 0) throw new Refusal(complaints)
  const { release } = facts
  if (create || adopt !== undefined || release === undefined) return 'it is not there'
  const parts = Object.keys(change)
  if (parts.length > 0) return `its ${parts.join(' and ')} is another than was written`
  if (stage === 'texts' || (release.draft && wish.draft)) return undefined
  if (publish) return 'it is a draft still'
  // What it was told not to be it may stay, where no other release can be the latest.
  if (latest === 'true') return 'it is not the latest'
  const seen = await publicRelease(place, wish.tag)
  const moved = seen && tagComplaints(wish, seen.tagCommit?.oid)
  if (moved !== undefined && moved.length > 0) throw new Refusal(moved)
  const wrong = wrongInPublic(wish, release, seen)
  return wrong === undefined ? undefined : `${wrong} (${inert(release.url)})`
}
