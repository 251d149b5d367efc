/** Taking over a draft that somebody else has made for the tag, such as a tool that drafts the next release; pure. */
import type { Complaint } from '../action/plan.ts'
import { inert, quote } from '../action/untrusted.ts'
import type { FoundRelease, ReleaseFacts, ReleaseWish } from './release-facts.ts'
import { type Marker, writeBody } from './release-marker.ts'

type Found = Pick<ReleaseFacts, 'release' | 'others'>

/** The drafts that no run has made, or by whose text no run knows them any more. */
function foreignOf({ others }: Found): FoundRelease[] {
  return others.filter(({ marker }) => marker === undefined)
}

/**
 * The draft that is to be taken over; undefined where there is a release or a draft of ours already, or none to take. One
 * with a ledger is a draft of ours in which a person has replaced the whole text: it is taken back unasked.
 */
export function adoptable({ adopt }: Pick<ReleaseWish, 'adopt'>, found: Found): FoundRelease | undefined {
  if (found.release !== undefined) return undefined
  const foreign = foreignOf(found)
  return foreign.find(({ hasLedger }) => hasLedger) ?? (adopt ? foreign[0] : undefined)
}

/** Why none can be taken over: nobody can tell which of several is meant. */
export function adoptionComplaints({ adopt, tag }: ReleaseWish, found: Found): Complaint[] {
  const foreign = foreignOf(found)
  const isClear = foreign.length < 2 || foreign.some(({ hasLedger }) => hasLedger)
  if (!adopt || found.release !== undefined || isClear) return []
  const problem = `${quote(tag)} has ${foreign.length} drafts of somebody else: ${foreign.map(({ url }) => url).join(' ')}`
  return [{ place: 'adopt-draft', problem: inert(problem), remedy: 'delete all but one of them' }]
}

/** What a draft says once it is ours. Its title and its notes are a person's, so they stay wherever it has any. */
export interface Adoption {
  readonly name: string
  readonly body: string
  readonly prerelease: boolean
}

/**
 * Writes what is sent to take a draft over.
 * @param fresh what a run would write down about a release that it makes itself
 * @param unwritten the hash of a text that no run has written
 */
export function adoptionOf(wish: ReleaseWish, draft: FoundRelease, fresh: Marker, unwritten: string): Adoption {
  const [hasName, hasNotes] = [draft.name.trim() !== '', draft.notes !== '']
  const marker = { ...fresh, name: hasName ? unwritten : fresh.name, notes: hasNotes ? unwritten : fresh.notes }
  return {
    name: hasName ? draft.name : wish.name,
    body: writeBody(hasNotes ? draft.notes : wish.notes, marker),
    prerelease: wish.prerelease
  }
}
