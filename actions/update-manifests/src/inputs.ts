import { checked, flag, type InputsOf, list, oneOf, secret, text, writing } from '#core/action/inputs'
import { quote } from '#core/action/untrusted'
import { parseIdentity } from '#core/delivery/commit-identity'
import { readEvidenceUrl } from '#core/delivery/pull-request-body'
import { releaseInputs } from '#core/placeholders/inputs'
import { readCommand } from './command.ts'

/** `Name <address>`, as the commit will take it: what it would not take must not fail half-way. */
const person = checked(text, (value) => {
  if (value !== '' && parseIdentity(value) === undefined) {
    throw new Error(`expected "Name <address>", such as "Ada <ada@example.org>", got ${quote(value)}`)
  }
  return value
})

const number = checked(text, (value) => {
  if (!/^([1-9][0-9]{0,8})?$/.test(value)) throw new Error(`expected a number, or nothing, got ${quote(value)}`)
  return value === '' ? undefined : Number(value)
})

/** The inputs; their descriptions and defaults stand in action.yml. */
export const inputs = {
  ...writing,
  mode: oneOf('edit', 'restore', 'assert'),
  edits: text,
  'edits-file': text,
  record: text,
  ...releaseInputs,
  'no-downgrade': flag,
  'require-image': list,
  registry: text,
  username: text,
  password: secret,
  'pre-command': { parse: readCommand },
  'pre-command-paths': list,
  delivery: oneOf('workspace', 'commit', 'pull-request'),
  branch: text,
  base: text,
  'commit-message': text,
  'commit-with': oneOf('api', 'git'),
  author: person,
  committer: person,
  signoff: flag,
  append: flag,
  'group-by': text,
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
  'maintainer-can-modify': flag,
  token: secret
}

/** The inputs as they were read. */
export type Inputs = InputsOf<typeof inputs>
