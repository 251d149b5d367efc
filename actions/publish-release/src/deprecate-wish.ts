/** What becomes of a release that is deprecated or restored; pure. */
import { plainText } from '#core/delivery/pull-request-text'
import { withBanner, withoutBanner } from '#core/notes/banner'
import type { FoundRelease } from '#core/publishing/release-facts'
import type { DeprecationFacts, DeprecationInputs } from './deprecate-facts.ts'
import { insteadOf, isHighest } from './deprecate-others.ts'

/** What a release is to be. All of it goes to GitHub in one request, so nobody ever sees a part of it. */
export interface DeprecationWish {
  readonly body: string
  readonly prerelease: boolean
  readonly latest: boolean
  /** Whether it was the latest before it was deprecated. */
  readonly wasLatest: boolean
}

function deprecated(inputs: DeprecationInputs, facts: DeprecationFacts, release: FoundRelease): DeprecationWish {
  const before = { prerelease: release.prerelease, latest: facts.latest === release.id }
  const banner = { reason: inputs.reason, instead: insteadOf(inputs, facts), before }
  const body = withBanner(release.body, banner)
  // Somebody may have made it the latest again in spite of its banner.
  const wasLatest = before.latest || withoutBanner(body)?.before.latest === true
  return { body, prerelease: true, latest: false, wasLatest }
}

function restored(facts: DeprecationFacts, release: FoundRelease): DeprecationWish | undefined {
  const found = withoutBanner(release.body)
  if (found === undefined) return undefined
  const { prerelease, latest: wasLatest } = found.before
  // Somebody may have made it the latest by hand: that is not taken from it.
  const latest = !prerelease && ((wasLatest && isHighest(facts)) || facts.latest === release.id)
  return { body: found.text, prerelease, latest, wasLatest }
}

/** What a release is to be; undefined for one that is to be restored and is not deprecated. */
export function wishFor(
  inputs: DeprecationInputs,
  facts: DeprecationFacts,
  release: FoundRelease
): DeprecationWish | undefined {
  return inputs.mode === 'restore' ? restored(facts, release) : deprecated(inputs, facts, release)
}

/** Whether a release is that already. A prerelease cannot be the latest, so there is nothing to see of that. */
export function isSettled(release: FoundRelease, { body, prerelease }: DeprecationWish): boolean {
  return plainText(release.body) === plainText(body) && release.prerelease === prerelease
}
