import { checked, flag, type InputsOf, list, oneOf, secret, text, writing } from '#core/action/inputs'
import { quote } from '#core/action/untrusted'
import { parseIdentity } from '#core/delivery/commit-identity'
import { readEvidenceUrl } from '#core/delivery/pull-request-body'
import { tagPrefixes } from '#core/version/prefixes'
import { readCommand } from './command.ts'

const fullSha = checked(text, (value) => {
  if (!/^([0-9a-f]{40}|[0-9a-f]{64})?$/.test(value)) {
    throw new Error(`expected the full SHA of a commit, 40 hexadecimal digits in lower case, got ${quote(value)}`)
  }
  return value
})

const day = checked(text, (value) => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
  if (value !== '' && !real) throw new Error(`expected a day such as 2026-05-29, got ${quote(value)}`)
  return value
})

const variables = checked(list, (names) => {
  const wrong = names.find((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
  if (wrong !== undefined) throw new Error(`expected names of environment variables, got ${quote(wrong)}`)
  return names
})

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
  version: text,
  sha: fullSha,
  'tag-prefix': checked(list, tagPrefixes),
  previous: text,
  date: day,
  'allow-env': variables,
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
