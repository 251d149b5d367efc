import { Failure, Refusal } from '../action/errors.ts'
import { inert, quote } from '../action/untrusted.ts'
import { lookFor } from '../delivery/pull-request-once.ts'
import { explainApi } from '../github/refusal.ts'
import type { FoundRelease, MakeLatest, ReleaseWish } from './release-facts.ts'
import { findRelease, publishedRelease, type ReleasePlace, reopen, tagCommit } from './release-find.ts'
import { planRelease, tagComplaints } from './release-plan.ts'
import { patchRelease, type ReleaseCame } from './release-write.ts'

/** Neither drafts nor prereleases can be the latest. */
function latestFor(prerelease: boolean, wanted: MakeLatest): MakeLatest {
  return prerelease ? 'false' : wanted
}

function publish(place: ReleasePlace, wish: ReleaseWish, release: FoundRelease): Promise<FoundRelease> {
  const { discussionCategory } = wish
  const change = {
    draft: false,
    prerelease: release.prerelease,
    make_latest: latestFor(release.prerelease, wish.makeLatest),
    ...(discussionCategory === undefined ? {} : { discussion_category_name: discussionCategory })
  }
  return patchRelease(place, 'publish release', release, change, ({ draft }) => !draft)
}

function setLatest(place: ReleasePlace, release: FoundRelease, makeLatest: MakeLatest): Promise<FoundRelease> {
  // That it is the latest stands nowhere in a release; where the answer is lost, the next look tells.
  return patchRelease(place, 'update release', release, { make_latest: makeLatest }, () => true)
}

/** The tag is read again once the release is public: it may have been moved while nobody looked. */
async function readBack(place: ReleasePlace, wish: ReleaseWish): Promise<FoundRelease> {
  const { tag } = wish
  const found = await lookFor(() => publishedRelease(place, tag))
  if (found === undefined) {
    throw new Failure(`publish the release ${quote(tag)}: it cannot be seen under its tag; look at it and run it again`)
  }
  const [moved] = tagComplaints(wish, await tagCommit(place, tag))
  if (moved === undefined) return found
  const problem = `${moved.problem}: the tag was moved while the release ${inert(found.url)} was published`
  const remedy = 'find out who moved it, and release the next version'
  throw new Refusal([{ place: inert(`refs/tags/${tag}`), problem, remedy }])
}

const ROUNDS = 3

/**
 * Publishes the draft of a release when all that belongs to it is there, says whether it is the latest, and reads back the
 * release and its tag. What is done already is not done again.
 * @throws Refusal when GitHub will never do it, or the tag leads elsewhere
 */
export async function publishRelease(from: ReleasePlace, wish: ReleaseWish): Promise<ReleaseCame> {
  // The uploads before may have taken all the time that a client has.
  const place = await reopen(from)
  let yielded = false
  try {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const facts = await findRelease(place, wish.tag)
      const { complaints, publish: due, latest, notes } = planRelease(wish, facts)
      const { release } = facts
      if (complaints.length > 0) throw new Refusal(complaints)
      if (release === undefined) break
      if (due) {
        await publish(place, wish, release)
        await readBack(place, wish)
      } else if (latest !== undefined && !yielded) {
        await setLatest(place, release, latest)
        // Where no other release can be the latest, GitHub leaves it to this one, whatever it was told.
        yielded = latest === 'false'
      } else return { release: release.draft ? release : await readBack(place, wish), notes }
    }
  } catch (thrown) {
    throw explainApi(`publish the release ${quote(wish.tag)}`, place.runner, thrown)
  }
  throw new Failure(`publish the release ${quote(wish.tag)}: what was written cannot be seen yet; run it again`)
}
