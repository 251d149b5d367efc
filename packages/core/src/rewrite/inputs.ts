import { checked, flag, type InputsOf, list, oneOf, text } from '../action/inputs.ts'
import { quote } from '../action/untrusted.ts'
import { readEvidenceUrl } from '../delivery/pull-request-body.ts'
import { parseIdentity } from '../github/commit-identity.ts'

/** `Name <address>`, as the commit or the tag will take it: what it would not take must not fail half-way. */
export const person = checked(text, (value) => {
  if (value !== '' && parseIdentity(value) === undefined) {
    throw new Error(`expected "Name <address>", such as "Ada <ada@example.org>", got ${quote(value)}`)
  }
  return value
})

const number = checked(text, (value) => {
  if (!/^([1-9][0-9]{0,8})?$/.test(value)) throw new Error(`expected a number, or nothing, got ${quote(value)}`)
  return value === '' ? undefined : Number(value)
})

/** The inputs of every action that changes files: where they are to change, and the texts of the commit and the pull request. */
export const deliveryInputs = {
  delivery: oneOf('workspace', 'commit', 'pull-request'),
  branch: text,
  base: text,
  'commit-message': text,
  'commit-with': oneOf('api', 'git'),
  author: person,
  committer: person,
  signoff: flag,
  append: flag,
  title: text,
  body: text,
  'evidence-url': checked(text, readEvidenceUrl),
  labels: list,
  assignees: list,
  reviewers: list,
  'team-reviewers': list,
  milestone: number,
  draft: flag,
  'delete-branch': flag,
  'maintainer-can-modify': flag
}

/** These inputs as they were read, and the token that writes with. */
export type DeliveryInputs = InputsOf<typeof deliveryInputs> & { readonly token: string }
