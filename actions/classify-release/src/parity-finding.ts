import { quote } from '#core/action/untrusted'
import type { Decision } from './decision.ts'
import type { Finding } from './finding.ts'
import type { Inputs } from './inputs.ts'
import type { Facts } from './observe.ts'

/** A stable release that is not the commit of its last candidate, as `rc-parity` asks. */
export function parityFindings(inputs: Inputs, { subject, parity }: Decision, { answers }: Facts): Finding[] {
  const check = inputs['rc-parity']
  const { release, kind, sha } = subject
  if (check === 'off' || kind !== 'stable') return []
  const refused = check === 'require'
  const { candidate, rival, result } = parity
  const place = release.tag
  if (candidate === undefined) {
    if (release.version.patch !== '0') return []
    return [{ place, problem: 'it had no release candidate', remedy: 'release a candidate of it first', refused }]
  }
  if (rival !== undefined) {
    const problem = `${quote(candidate.tag)} is its last candidate in the order ${inputs['prerelease-order']}, ${quote(rival.tag)} by number`
    return [
      {
        place,
        problem,
        remedy: 'set prerelease-order to numeric-suffix, or make a candidate that is the last by both',
        refused
      }
    ]
  }
  if (result === 'equal') return []
  const { ahead, behind } = answers
  const counts = ahead && behind ? ` (${ahead.total} commits more, ${behind.total} fewer)` : ''
  const problem = `it is at ${sha.slice(0, 12)}, its last candidate ${quote(candidate.tag)} at ${candidate.commit.slice(0, 12)}${counts}`
  return [
    { place, problem, remedy: 'release the commit of the candidate, or make another candidate of this one', refused }
  ]
}
