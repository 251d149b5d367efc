import { isGiven } from '../action/inputs.ts'
import type { Complaint } from '../action/plan.ts'
import type { DeliveryInputs } from './inputs.ts'

/** The inputs that mean something only with `delivery: pull-request`. An action need not have them all. */
const forPullRequests = [
  'base',
  'group-by',
  'title',
  'body',
  'evidence-url',
  'labels',
  'assignees',
  'reviewers',
  'team-reviewers',
  'milestone',
  'draft',
  'delete-branch',
  'append'
]

/** The inputs that mean something only where there is a commit. */
const forCommits = ['branch', 'commit-message', 'author', 'committer', 'signoff']

function given(names: readonly string[], inputs: object): string[] {
  const values = new Map<string, unknown>(Object.entries(inputs))
  return names.filter((name) => isGiven(values.get(name)))
}

function without(names: readonly string[], inputs: DeliveryInputs, needed: string): Complaint[] {
  return given(names, inputs).map((place) => ({
    place,
    problem: `is given, and delivery is ${inputs.delivery}`,
    remedy: `set delivery: ${needed}, or leave it away`
  }))
}

/** The inputs of a delivery that are given, for a mode in which there is none. */
export function givenForDelivery(inputs: DeliveryInputs): readonly string[] {
  const names = given([...forCommits, ...forPullRequests], inputs)
  return inputs.delivery === 'workspace' ? names : ['delivery', ...names]
}

/**
 * Complaints about inputs that cannot count with this delivery. An option that could not count is a mistake to report:
 * somebody relies on it.
 */
export function deliveryContradictions(inputs: DeliveryInputs): Complaint[] {
  const { delivery } = inputs
  return [
    ...(delivery === 'pull-request' ? [] : without(forPullRequests, inputs, 'pull-request')),
    ...(delivery === 'workspace' ? without(forCommits, inputs, 'commit') : [])
  ]
}

/** The complaint that nothing can be delivered for want of a token; none where there is one or none is needed. */
export function missingToken({ delivery, token }: DeliveryInputs): Complaint[] {
  if (delivery === 'workspace' || token !== '') return []
  const remedy = 'pass a token with contents: write'
  return [{ place: 'token', problem: `is empty, and delivery is ${delivery}`, remedy }]
}
