import { type Plan, proceed, refuse, type Step, type Value } from '#core/action/plan'
import { inert } from '#core/action/untrusted'
import { openDiff } from '#core/manifest/diff'
import { withoutBanner } from '#core/notes/banner'
import type { FoundRelease } from '#core/publishing/release-facts'
import { readBody } from '#core/publishing/release-marker'
import type { DeprecationFacts, DeprecationInputs } from './deprecate-facts.ts'
import type { DeprecationOperation } from './deprecate-operation.ts'
import { insteadOf, successor } from './deprecate-others.ts'
import { deprecationComplaints } from './deprecate-refusal.ts'
import { type DeprecationWish, isSettled, wishFor } from './deprecate-wish.ts'
import type { Output } from './outputs.ts'

type Deprecating = Plan<DeprecationOperation, Output>
type Outputs = Partial<Record<Output, Value>>

/** Longer differences are cut between their parts, in UTF-16 code units. */
const LONGEST_DIFF = 20_000

function outputsOf(
  { commit }: DeprecationFacts,
  release: FoundRelease,
  wish: Omit<DeprecationWish, 'wasLatest'>
): Outputs {
  return {
    ...{ 'release-id': release.id, 'html-url': release.url, 'upload-url': release.uploadUrl, tag: release.tag },
    ...(commit === undefined ? {} : { sha: commit }),
    state: withoutBanner(wish.body) === undefined ? 'published' : 'deprecated',
    prerelease: wish.prerelease,
    'make-latest': String(wish.latest),
    notes: readBody(withoutBanner(wish.body)?.text ?? wish.body, release.tag).notes
  }
}

function editStep(
  description: string,
  operation: DeprecationOperation,
  release: FoundRelease,
  wish: DeprecationWish
): Step<DeprecationOperation> {
  if (isSettled(release, wish)) return { description, operation, state: 'satisfied', reason: 'it is so already' }
  const diff = openDiff(LONGEST_DIFF)
  diff.add({ path: `notes of ${release.tag}`, before: release.body, after: wish.body })
  return { description, operation, state: 'pending', diff: diff.text() }
}

/**
 * The other one becomes the latest after the edit. The edit keeps in the banner that this release was the latest, so whoever
 * finishes a run that was killed in between knows it, and takes "latest" from this release by itself: a prerelease cannot
 * be that. The other way round, nobody would know what to restore.
 */
function latestSteps(facts: DeprecationFacts, { wasLatest }: DeprecationWish): Step<DeprecationOperation>[] {
  const next = successor(facts)
  if (!wasLatest || next === undefined) return []
  const { id, tag } = next
  const step = {
    description: inert(`make ${tag} the latest release`),
    operation: { kind: 'make-latest', id, tag }
  } as const
  return [
    facts.latest === id ? { ...step, state: 'satisfied', reason: 'it is the latest' } : { ...step, state: 'pending' }
  ]
}

function planDeprecating(inputs: DeprecationInputs, facts: DeprecationFacts, release: FoundRelease): Deprecating {
  const wish = wishFor(inputs, facts, release)
  if (wish === undefined) throw new Error('a release can always be deprecated')
  const { id, tag } = release
  const instead = insteadOf(inputs, facts)?.tag ?? ''
  const operation = { kind: 'deprecate', id, tag, reason: inputs.reason, instead } as const
  const description = inert(`deprecate the release ${tag}${instead === '' ? '' : ` in favour of ${instead}`}`)
  const steps = [editStep(description, operation, release, wish), ...latestSteps(facts, wish)]
  const isAlone = wish.wasLatest && successor(facts) === undefined
  const warning = `no other stable release can be made the latest in the place of ${tag}; that is left to GitHub`
  return {
    ...proceed(steps, outputsOf(facts, release, wish), inert(`${tag} is deprecated`)),
    ...(isAlone ? { warnings: [inert(warning)] } : {})
  }
}

function planRestoring(inputs: DeprecationInputs, facts: DeprecationFacts, release: FoundRelease): Deprecating {
  const wish = wishFor(inputs, facts, release)
  const { id, tag, body, prerelease } = release
  if (wish === undefined) {
    const outputs = outputsOf(facts, release, { body, prerelease, latest: facts.latest === id })
    return { verdict: 'nothing-to-do', reason: inert(`${tag} is not deprecated`), steps: [], outputs }
  }
  const operation = { kind: 'restore', id, tag, prerelease: wish.prerelease, latest: wish.latest } as const
  const is = [...(wish.prerelease ? ['as a prerelease'] : []), ...(wish.latest ? ['as the latest'] : [])].join(' and ')
  const description = inert(`restore the release ${tag}${is === '' ? '' : ` ${is}`}`)
  const lost = wish.wasLatest && !wish.latest ? '; another one is the latest now, and stays it' : ''
  const steps = [editStep(description, operation, release, wish)]
  return proceed(steps, outputsOf(facts, release, wish), inert(`${tag} is restored${lost}`))
}

/** Decides what is missing for a release to be deprecated, or to be again what it was before. */
export function planDeprecation(inputs: DeprecationInputs, facts: DeprecationFacts): Deprecating {
  const { release } = facts
  const complaints = deprecationComplaints(inputs, facts)
  if (complaints.length > 0 || release === undefined) {
    return refuse(complaints, { tag: facts.tag.tag, state: facts.draft ? 'draft' : 'none' })
  }
  return inputs.mode === 'restore' ? planRestoring(inputs, facts, release) : planDeprecating(inputs, facts, release)
}
