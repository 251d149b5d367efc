import type { Field } from '../fields.ts'
import { assigneeMutations } from './assignees.ts'
import { commentMutations } from './comments.ts'
import { commitMutations } from './commit.ts'
import { issueMutations } from './issues.ts'
import { labelMutations } from './labels.ts'
import { mergeMutations } from './merging.ts'
import { pinMutations } from './pins.ts'
import { protectionMutations } from './protection.ts'
import { pullMutations } from './pulls.ts'
import { refMutations } from './refs.ts'
import { reviewMutations } from './reviews.ts'
import { rulesetMutations } from './rulesets.ts'

/** Where a mutation begins; each takes one `input` and answers with a payload. */
export const mutationFields: Readonly<Record<string, Field<never>>> = {
  ...commitMutations,
  ...refMutations,
  ...labelMutations,
  ...assigneeMutations,
  ...pinMutations,
  ...commentMutations,
  ...issueMutations,
  ...pullMutations,
  ...mergeMutations,
  ...reviewMutations,
  ...protectionMutations,
  ...rulesetMutations
}

const names = [
  ...['clientMutationId', 'actor', 'id', 'repository'],
  ...['commit', 'ref', 'branchProtectionRule', 'ruleset'],
  ...['issue', 'labelable', 'assignable', 'commentEdge', 'subject', 'issueComment'],
  ...['minimizedComment', 'unminimizedComment'],
  ...['pullRequest', 'pullRequestReview', 'reviewEdge', 'mergeQueueEntry']
]

type Payload = Readonly<Record<string, unknown>>

/**
 * The fields of every payload: what the mutation gave under that name. The names are those of all payloads together;
 * that one belongs to a payload, GitHub's schema has said before.
 */
export const payloadFields: Readonly<Record<string, Field<Payload>>> = Object.fromEntries(
  names.map((name) => [name, (payload: Payload) => payload[name]])
)
