import type { Step } from '#core/action/plan'
import { inert, quote } from '#core/action/untrusted'
import type { FoundRelease, ReleaseWish } from '#core/publishing/release-facts'
import type { ReleasePlan } from '#core/publishing/release-plan'
import type { Operation } from './operation.ts'

/** What the release is when it is out, as the end of a sentence. */
export function standing({ prerelease, makeLatest }: ReleaseWish): string {
  if (prerelease) return ' as a prerelease'
  if (makeLatest === 'true') return ' as the latest'
  return makeLatest === 'false' ? ', not as the latest' : ''
}

/** The step that makes a release public, which is the last one; a draft that waits for a person has none. */
export function publishStep(
  wish: ReleaseWish,
  { publish, latest }: ReleasePlan,
  release: FoundRelease | undefined
): readonly Step<Operation>[] {
  const operation = { kind: 'publish', wish } as const
  const tag = quote(wish.tag)
  if (publish) return [{ description: `publish the release ${tag}${standing(wish)}`, operation, state: 'pending' }]
  if (latest !== undefined) {
    const description =
      latest === 'true' ? `make the release ${tag} the latest` : `let another release than ${tag} be the latest`
    return [{ description, operation, state: 'pending' }]
  }
  if (release === undefined || release.draft) return []
  const reason = `it is published: ${inert(release.url)}`
  return [{ description: `publish the release ${tag}`, operation, state: 'satisfied', reason }]
}
