/** What is to be done about the release of a tag, decided from what was found; pure. */
import type { Complaint } from '../action/plan.ts'
import { inert, quote } from '../action/untrusted.ts'
import { plainText } from '../delivery/pull-request-text.ts'
import { tooLong } from '../notes/length.ts'
import { adoptable, adoptionComplaints } from './release-adopt.ts'
import type { FoundRelease, MakeLatest, ReleaseFacts, ReleaseWish } from './release-facts.ts'
import { longestNotes } from './release-marker.ts'

/** What differs from what is wanted and is ours to change. */
export interface ReleaseChange {
  readonly name?: string
  readonly notes?: string
  readonly prerelease?: boolean
}

/** What is to be done. With complaints, nothing is. */
export interface ReleasePlan {
  readonly complaints: readonly Complaint[]
  /** The draft is not there yet. */
  readonly create: boolean
  /** A draft of somebody else that becomes ours. */
  readonly adopt: FoundRelease | undefined
  readonly change: ReleaseChange
  readonly publish: boolean
  /** What is to be said of "latest" about a release that is published already. */
  readonly latest: Exclude<MakeLatest, 'legacy'> | undefined
  /** What is left as it is, in lines for the log. */
  readonly notes: readonly string[]
}

/**
 * Why nothing may be published at this tag: a release is bound to a commit, and GitHub would make a missing tag itself,
 * wherever the target of the release is by then.
 */
export function tagComplaints(
  { tag, commit }: Pick<ReleaseWish, 'tag' | 'commit'>,
  tagCommit: string | undefined
): Complaint[] {
  const place = inert(`refs/tags/${tag}`)
  if (tagCommit === undefined) {
    const problem = 'there is no such tag, or it leads to no commit'
    return [{ place, problem, remedy: `push the tag${commit === '' ? '' : ` at ${commit}`} first` }]
  }
  if (tagCommit === commit) return []
  const problem = `it leads to ${tagCommit}, and the release is for ${commit}`
  return [
    { place, problem, remedy: 'release that commit, or release the next version: a published tag is never moved' }
  ]
}

function releaseComplaints(wish: ReleaseWish, { release }: ReleaseFacts): Complaint[] {
  const { marker } = release ?? {}
  const complaints: Complaint[] = []
  if (marker !== undefined && release !== undefined && marker.commit !== wish.commit) {
    const problem = `it was made for the commit ${marker.commit}, and this run is for ${wish.commit}`
    const remedy = release.draft ? 'delete the draft if it is of no use any more' : 'release the next version'
    complaints.push({ place: inert(release.url), problem, remedy })
  }
  const long = tooLong(plainText(wish.notes), 'notes', longestNotes(wish.tag))
  return long === undefined ? complaints : [...complaints, long]
}

type Fate = 'same' | 'change' | 'keep'

/** A thing of which what a run wrote last is known: whatever has become something else since then is a person's. */
function fateOf(same: boolean, untouched: boolean): Fate {
  if (same) return 'same'
  return untouched ? 'change' : 'keep'
}

function notesFate(wish: ReleaseWish, { marker, notes, hashes, deprecated, draft }: FoundRelease): Fate {
  const isOurs = hashes.notes === marker?.notes
  // Whoever reads them has read these.
  if (isOurs && !draft && wish.concluded.includes('notes')) return 'same'
  // New notes would take away a banner that a person has put on a draft.
  return fateOf(notes === plainText(wish.notes), isOurs && !deprecated)
}

function fates(wish: ReleaseWish, release: FoundRelease): Record<string, Fate> {
  const { marker, name, prerelease, hashes } = release
  return {
    title: fateOf(plainText(name) === plainText(wish.name), hashes.name === marker?.name),
    notes: notesFate(wish, release),
    prerelease: fateOf(prerelease === wish.prerelease, prerelease === marker?.prerelease)
  }
}

function latestOf(wish: ReleaseWish, facts: ReleaseFacts, release: FoundRelease, prerelease: boolean) {
  if (release.draft || prerelease) return undefined
  const isLatest = facts.latest === release.id
  if (wish.makeLatest === 'true') return isLatest ? undefined : 'true'
  // A tag that has no release yet takes nothing from one that has; and one that is alone is the latest whatever is said.
  const isAsked = wish.makeLatest === 'false' && !wish.concluded.includes('latest')
  return isAsked && isLatest && facts.otherStable ? 'false' : undefined
}

function otherDrafts({ others }: ReleaseFacts, tag: string, adopt: FoundRelease | undefined): string[] {
  return others.flatMap(({ id, url, marker }) => {
    if (id === adopt?.id) return []
    const whose = marker !== undefined ? 'a second draft that a run has made' : 'a draft of somebody else'
    return inert(`${url}: ${whose} for ${quote(tag)}; it is left as it is`)
  })
}

const keptWords: Readonly<Record<string, string>> = {
  title: 'the title there is not what a run has written; it is kept',
  notes: 'the notes there are not what a run has written; they are kept',
  prerelease: 'the prerelease flag there is not what a run has written; it is kept'
}

const unchanged = { create: false, adopt: undefined, change: {}, publish: false, latest: undefined } as const

/** Decides what is missing between what was found and what is wanted. A published release never becomes a draft again. */
export function planRelease(wish: ReleaseWish, facts: ReleaseFacts): ReleasePlan {
  const { release } = facts
  const complaints = [
    ...tagComplaints(wish, facts.tagCommit),
    ...releaseComplaints(wish, facts),
    ...adoptionComplaints(wish, facts)
  ]
  const adopt = adoptable(wish, facts)
  const notes = otherDrafts(facts, wish.tag, adopt)
  const nothing = { ...unchanged, complaints, notes }
  if (complaints.length > 0) return nothing
  if (release === undefined) return { ...nothing, create: adopt === undefined, adopt, publish: !wish.draft }
  if (release.deprecated && !release.draft) {
    // Its banner, its flag and that it is not the latest are somebody's decision, which came after the release.
    return { ...nothing, notes: [...notes, inert(`${release.url}: it is deprecated, and stays as it is`)] }
  }
  const fate = fates(wish, release)
  const kept = Object.keys(fate).filter((what) => fate[what] === 'keep')
  const change = {
    ...(fate.title === 'change' ? { name: plainText(wish.name) } : {}),
    ...(fate.notes === 'change' ? { notes: plainText(wish.notes) } : {}),
    ...(fate.prerelease === 'change' ? { prerelease: wish.prerelease } : {})
  }
  const prerelease = change.prerelease ?? release.prerelease
  return {
    ...nothing,
    change,
    publish: release.draft && !wish.draft,
    latest: latestOf(wish, facts, release, prerelease),
    notes: [
      ...notes,
      ...(wish.draft && !release.draft ? [inert(`${release.url}: it is published already, and stays so`)] : []),
      ...kept.map((what) => inert(`${release.url}: ${keptWords[what]}`))
    ]
  }
}
