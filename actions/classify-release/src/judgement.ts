import { branchFindings } from './branch-finding.ts'
import type { Decision } from './decision.ts'
import { downgrades } from './downgrade.ts'
import type { Finding } from './finding.ts'
import type { Inputs } from './inputs.ts'
import type { Facts } from './observe.ts'
import { parityFindings } from './parity-finding.ts'

/** What speaks against the release, beyond its identity. */
export function findingsOf(inputs: Inputs, decision: Decision, facts: Facts): Finding[] {
  return [
    ...downgrades(decision, facts),
    ...branchFindings(inputs, decision, facts),
    ...parityFindings(inputs, decision, facts)
  ]
}
