/** Why a release cannot be deprecated or restored; pure. */
import { nearest } from '#core/action/nearest'
import type { Complaint } from '#core/action/plan'
import { inert, quote } from '#core/action/untrusted'
import { isBannerCut, longestReason } from '#core/notes/banner'
import { longestBody } from '#core/notes/length'
import type { DeprecationFacts, DeprecationInputs } from './deprecate-facts.ts'
import { insteadTag, neighbours } from './deprecate-others.ts'
import { wishFor } from './deprecate-wish.ts'

function reasonComplaints({ reason, mode }: DeprecationInputs): Complaint[] {
  if (mode !== 'deprecate' || reason.length <= longestReason) return []
  const problem = `it has ${reason.length} characters, and there is room for ${longestReason}`
  return [{ place: 'reason', problem, remedy: 'shorten it, and link to the rest' }]
}

function missing(facts: DeprecationFacts): Complaint {
  const place = inert(`release ${facts.tag.tag}`)
  if (facts.draft) {
    const remedy = 'delete the draft if it is of no use any more'
    return { place, problem: 'it is a draft, which nobody can see, so there is nobody to warn', remedy }
  }
  const tag = facts.commit === undefined ? 'there is no such tag' : 'the tag is there, and has no release'
  const next = neighbours(facts)
  const known = facts.others.map((other) => other.tag)
  const near = next.length > 0 ? next : [nearest(facts.tag.tag, known) ?? []].flat()
  const named = near.map((other) => quote(other)).join(' and ')
  return { place, problem: tag, remedy: near.length === 0 ? 'publish it first' : `the nearest releases are ${named}` }
}

function insteadComplaints(inputs: DeprecationInputs, { tag: own, others }: DeprecationFacts): Complaint[] {
  const tag = inputs.mode === 'deprecate' ? insteadTag(inputs) : undefined
  if (tag === undefined) return []
  const complain = (problem: string, remedy: string) => [
    { place: 'instead', problem: `${quote(tag)} ${problem}`, remedy }
  ]
  if (tag === own.tag) return complain('is the release itself', 'name another one')
  const found = others.find((other) => other.tag === tag)
  if (found?.deprecated) return complain('is deprecated itself', 'name one that people should use')
  if (found !== undefined) return []
  const near = nearest(
    tag,
    others.map((other) => other.tag)
  )
  return complain('is no public release', near === undefined ? 'publish it first' : `did you mean ${quote(near)}?`)
}

function textComplaints(inputs: DeprecationInputs, facts: DeprecationFacts): Complaint[] {
  const { release } = facts
  if (release === undefined) return []
  if (isBannerCut(release.body)) {
    const problem = 'the text has the first line of the banner of a deprecated release and not its last one'
    const remedy = 'put the line <!-- /slipway/deprecated --> below the banner, or delete the banner'
    return [{ place: inert(release.url), problem, remedy }]
  }
  const length = [...(wishFor(inputs, facts, release)?.body ?? '')].length
  if (length <= longestBody) return []
  const problem = `with the banner, its text would have ${length} characters, and GitHub takes ${longestBody}`
  return [{ place: inert(release.url), problem, remedy: 'shorten the notes, or the reason' }]
}

/** Why nothing can be done; everything at once. */
export function deprecationComplaints(inputs: DeprecationInputs, facts: DeprecationFacts): Complaint[] {
  const complaints = [...reasonComplaints(inputs), ...insteadComplaints(inputs, facts)]
  if (facts.release === undefined) return [...complaints, missing(facts)]
  return complaints.length > 0 ? complaints : textComplaints(inputs, facts)
}
