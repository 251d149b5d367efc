import { Failure } from '#core/action/errors'
import { quote } from '#core/action/untrusted'
import { lookFor } from '#core/delivery/pull-request-once'
import { explainApi } from '#core/github/refusal'
import { latestId, type ReleasePlace, releasePlace } from '#core/publishing/release-find'
import type { DeprecationNow } from './deprecate-apply.ts'
import { readDeprecation } from './deprecate-observe.ts'
import type { DeprecationOperation } from './deprecate-operation.ts'
import { successor } from './deprecate-others.ts'
import { isSettled, wishFor } from './deprecate-wish.ts'

/** Reads a release by its tag, as those see it who use it: it was written by its number. */
async function isEdited(place: ReleasePlace, { kind, id }: DeprecationOperation, { inputs, facts }: DeprecationNow) {
  const now = await readDeprecation(place, facts.tag)
  if (now.release === undefined) return false
  const wish = wishFor(inputs, now, now.release)
  if (kind === 'deprecate') return wish !== undefined && isSettled(now.release, wish) && now.latest !== id
  return wish === undefined
}

/** Another run may have released, or deprecated, something at the same time: whatever is the highest by now will do. */
async function isOffered(place: ReleasePlace, id: number, { facts }: DeprecationNow): Promise<boolean> {
  const latest = await latestId(place)
  return latest === id || latest === successor(await readDeprecation(place, facts.tag))?.id
}

async function holds(place: ReleasePlace, operation: DeprecationOperation, now: DeprecationNow): Promise<boolean> {
  if (operation.kind === 'make-latest') return isOffered(place, operation.id, now)
  const isLatest = operation.kind !== 'restore' || !operation.latest || (await latestId(place)) === operation.id
  return isLatest && (await isEdited(place, operation, now))
}

/**
 * Reads the result of an operation back by another path.
 * @throws Failure when it is not there
 */
export async function verifyDeprecation(operation: DeprecationOperation, now: DeprecationNow): Promise<void> {
  const { inputs, runner } = now
  const { kind, tag } = operation
  const place = await releasePlace(runner, inputs.token)
  try {
    const seen = await lookFor(async () => ((await holds(place, operation, now)) ? true : undefined))
    if (seen) return
  } catch (thrown) {
    throw explainApi(`read the release ${quote(tag)}`, runner, thrown)
  }
  const what = kind === 'make-latest' ? `make ${quote(tag)} the latest release` : `${kind} the release ${quote(tag)}`
  throw new Failure(`${what}: it was written, and is not seen so; look at it, and run it again`)
}
