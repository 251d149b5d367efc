/** The ledger of a release, from what is known of it, and beside the one that stands there already; pure. */
import type { Complaint } from '../action/plan.ts'
import { inert, quote } from '../action/untrusted.ts'
import type { Commit } from '../history/range.ts'
import type { Collected } from './ledger-collect.ts'
import { type Ledger, type LedgerArtefact, type LedgerTag, ledgerName, writeLedger } from './ledger-document.ts'
import { historyOf } from './ledger-history.ts'

/** What a ledger is made from. */
export interface LedgerParts extends Pick<Ledger, 'tag' | 'commit'> {
  readonly collected: Collected
  /** Those since the release before, the newest first. */
  readonly commits: readonly Commit[]
}

/** A ledger, and what is wrong with it. */
export interface Composed {
  readonly ledger: Ledger
  readonly complaints: readonly Complaint[]
}

/** Puts a ledger together. Its own tag is among the tags, and must lead to its own commit. */
export function composeLedger({ tag, commit, collected, commits }: LedgerParts): Composed {
  const { tags, charts, images, complaints } = collected
  const other = tags.find((one) => one.tag === tag && one.commit !== commit)
  const ledger = { tag, commit, tags: [...tags, { tag, commit }], charts, images, ...historyOf(commits) }
  if (other === undefined) return { ledger, complaints }
  const problem = `a line says that ${quote(tag)} leads to ${other.commit}, and the release is for ${commit}`
  const remedy = 'give the plans of the runs for this release'
  return { ledger, complaints: [...complaints, { place: 'ledger', problem, remedy }] }
}

/** A ledger as it was found at a release, or why what was found is none. */
export type FoundLedger =
  | { readonly ok: true; readonly text: string; readonly ledger: Ledger }
  | { readonly ok: false; readonly problem: string }

/** The ledger that is to stand at a release: its bytes, and why they cannot. */
export interface Adopted {
  readonly text: string
  readonly ledger: Ledger
  readonly complaints: readonly Complaint[]
}

function differing(what: string, ours: ReadonlyMap<string, string>, theirs: ReadonlyMap<string, string>) {
  for (const [name, value] of ours) {
    const other = theirs.get(name)
    if (other === undefined) return `it has no ${what} ${quote(name)}`
    if (other !== value) return `it has the ${what} ${quote(name)} at ${inert(other)}, and this run at ${inert(value)}`
  }
  return undefined
}

const byTag = (tags: readonly LedgerTag[]) => new Map(tags.map(({ tag, commit }) => [tag, commit]))
const byReference = (artefacts: readonly LedgerArtefact[]) =>
  new Map(artefacts.map(({ reference, digest }) => [reference, digest]))

/** The first thing in which another ledger has less than ours, or something else. */
function difference(ours: Ledger, theirs: Ledger): string | undefined {
  if (theirs.tag !== ours.tag) return `it is of the tag ${quote(theirs.tag)}`
  if (theirs.commit !== ours.commit) return `it is of the commit ${theirs.commit}, and this run of ${ours.commit}`
  return (
    differing('tag', byTag(ours.tags), byTag(theirs.tags)) ??
    differing('chart', byReference(ours.charts), byReference(theirs.charts)) ??
    differing('image', byReference(ours.images), byReference(theirs.images))
  )
}

/**
 * Decides which ledger is to stand at a release. One that is there and says all that this run says is kept to the byte: a
 * rerun may be told less, or have the history told in another way. One that says less, or something else, is never replaced.
 * @param there undefined when there is none
 */
export function adoptLedger(fresh: Ledger, there: FoundLedger | undefined): Adopted {
  const ours = { text: writeLedger(fresh), ledger: fresh, complaints: [] }
  if (there === undefined) return ours
  const problem = there.ok ? difference(fresh, there.ledger) : there.problem
  if (problem === undefined && there.ok) return { text: there.text, ledger: there.ledger, complaints: [] }
  const remedy = 'a ledger is never replaced: release the next version, or delete the one of a draft by hand'
  return { ...ours, complaints: [{ place: `asset ${quote(ledgerName)}`, problem: problem ?? '', remedy }] }
}
