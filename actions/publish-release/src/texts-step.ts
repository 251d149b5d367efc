import type { Step } from '#core/action/plan'
import { inert, quote } from '#core/action/untrusted'
import { openDiff } from '#core/manifest/diff'
import type { FoundRelease, ReleaseWish } from '#core/publishing/release-facts'
import type { ReleasePlan } from '#core/publishing/release-plan'
import type { Operation } from './operation.ts'

/** Longer notes are cut between their parts, in UTF-16 code units: whoever plans a release wants to read them. */
const LONGEST_DIFF = 20_000

function diffOf({ tag }: ReleaseWish, before: string, after: string): { readonly diff: string } {
  const diff = openDiff(LONGEST_DIFF)
  diff.add({ path: `notes of ${tag}`, before: before === '' ? '' : `${before}\n`, after: `${after}\n` })
  return { diff: diff.text() }
}

/** The step that brings the title and the notes of a release to what they should be, with what it changes in the notes. */
export function textsStep(
  wish: ReleaseWish,
  { create, adopt, change }: ReleasePlan,
  release: FoundRelease | undefined
): Step<Operation> {
  const operation = { kind: 'texts', wish } as const
  const tag = quote(wish.tag)
  if (adopt !== undefined) {
    const description = `take over the draft ${inert(adopt.url)} as the release ${tag}`
    return { description, operation, state: 'pending' }
  }
  if (create) {
    const description = `create the draft of the release ${tag}`
    return { description, operation, state: 'pending', ...diffOf(wish, '', wish.notes) }
  }
  const named = { name: 'title', notes: 'notes', prerelease: 'prerelease flag' }
  const parts = Object.keys(change).map((part) => named[part as keyof typeof named])
  const what = parts.length === 0 ? 'title and notes' : parts.join(' and ')
  const description = `write the ${what} of the release ${tag}`
  if (parts.length > 0) {
    const diff = change.notes === undefined ? {} : diffOf(wish, release?.notes ?? '', change.notes)
    return { description, operation, state: 'pending', ...diff }
  }
  const reason = `${release?.draft ? 'the draft' : 'the release'} ${inert(release?.url ?? '')} has them`
  return { description, operation, state: 'satisfied', reason }
}
