import { Failure, Refusal } from '#core/action/errors'
import type { Runner } from '#core/action/runner'
import { quote } from '#core/action/untrusted'
import { lookFor } from '#core/delivery/pull-request-once'
import { explainApi } from '#core/github/refusal'
import type { FoundRelease } from '#core/publishing/release-facts'
import { latestId, publishedRelease, type ReleasePlace, releasePlace } from '#core/publishing/release-find'
import { patchRelease } from '#core/publishing/release-write'
import type { DeprecationFacts, DeprecationInputs } from './deprecate-facts.ts'
import { readDeprecation } from './deprecate-observe.ts'
import type { DeprecationOperation } from './deprecate-operation.ts'
import { successor } from './deprecate-others.ts'
import { deprecationComplaints } from './deprecate-refusal.ts'
import { type DeprecationWish, isSettled, wishFor } from './deprecate-wish.ts'

/** What an operation is carried out with. */
export interface DeprecationNow {
  readonly inputs: DeprecationInputs
  readonly runner: Runner
  readonly facts: DeprecationFacts
}

type Kind<K extends DeprecationOperation['kind']> = Extract<DeprecationOperation, { readonly kind: K }>

/** So often is looked, decided and written: a person, or another run, may be writing too. */
const ROUNDS = 4

/** Whether the release has just become the latest: then another one has to take that over, which nobody has planned. */
function isOvertaken({ inputs, facts }: DeprecationNow, now: DeprecationFacts): boolean {
  if (inputs.mode !== 'deprecate' || now.latest === undefined) return false
  return now.latest === now.release?.id && facts.latest !== now.latest
}

async function write(place: ReleasePlace, release: FoundRelease, wish: DeprecationWish): Promise<void> {
  const { tag, body: old } = release
  const { body, prerelease, latest } = wish
  // Without its tag a release may lose it, and without a word on "latest" one that is edited might take it.
  const change = { body, prerelease, make_latest: String(latest) }
  await patchRelease(place, 'update release', release, change, (then) => isSettled(then, wish))
  const came = await lookFor(async () => {
    const now = await publishedRelease(place, tag)
    // Another text than before, and not ours: a person was there in the meantime.
    return now !== undefined && (isSettled(now, wish) || now.body !== old) ? now : undefined
  })
  if (came === undefined) throw new Failure(`edit the release ${quote(tag)}: the edit cannot be seen yet; run it again`)
}

/** GitHub has no way to write only where nobody else has: so all is read anew right before each write, and after it. */
async function edit(place: ReleasePlace, occasion: DeprecationNow): Promise<void> {
  const { inputs, facts } = occasion
  const { tag } = facts.tag
  for (let round = 1; round <= ROUNDS; round += 1) {
    const now = await readDeprecation(place, facts.tag)
    const complaints = deprecationComplaints(inputs, now)
    if (complaints.length > 0 || now.release === undefined) throw new Refusal(complaints)
    const wish = wishFor(inputs, now, now.release)
    if (wish === undefined || isSettled(now.release, wish)) return
    if (isOvertaken(occasion, now)) {
      throw new Failure(`deprecate ${quote(tag)}: it has just become the latest release; run it again`)
    }
    await write(place, now.release, wish)
  }
  throw new Failure(`edit the release ${quote(tag)}: somebody else edits it at the same time; run it again`)
}

async function makeLatest(place: ReleasePlace, { facts }: DeprecationNow, { id, tag }: Kind<'make-latest'>) {
  const now = await readDeprecation(place, facts.tag)
  const next = successor(now)
  const release = next?.id === id ? await publishedRelease(place, tag) : undefined
  // Another one was released, or this one was deprecated, in the meantime.
  if (release === undefined && next?.id === now.latest) return
  if (release === undefined) {
    throw new Failure(`make ${quote(tag)} the latest release: it is not the highest any more; run it again`)
  }
  // It is said also where GitHub has chosen the same by itself: that choice hangs on dates, and may become another one.
  const isLatest = async () => ((await latestId(place)) === id ? true : undefined)
  const change = { make_latest: 'true' }
  // That a release is the latest stands nowhere in it, so after a lost answer it is looked up.
  await patchRelease(place, 'update release', release, change, () => true)
  if ((await lookFor(isLatest)) === undefined) {
    throw new Failure(`make ${quote(tag)} the latest release: it cannot be seen as that yet; run it again`)
  }
}

/**
 * Carries an operation out.
 * @throws Refusal when it cannot be done any more, or GitHub will never do it
 * @throws Failure when it cannot be done now
 */
export async function applyDeprecation(
  operation: DeprecationOperation,
  occasion: DeprecationNow
): Promise<Record<never, never>> {
  const { inputs, runner } = occasion
  const place = await releasePlace(runner, inputs.token)
  try {
    if (operation.kind === 'make-latest') await makeLatest(place, occasion, operation)
    else await edit(place, occasion)
    return {}
  } catch (thrown) {
    throw explainApi(`change the release ${quote(operation.tag)}`, runner, thrown)
  }
}
