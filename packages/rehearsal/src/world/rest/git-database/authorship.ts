import { identityOf } from '../../git-objects/account-address.ts'
import type { Identity } from '../../git-objects/signature.ts'
import { webFlow } from '../../git-objects/web-flow.ts'
import type { NewCommit } from '../../git-objects/write-commit.ts'
import { type Caller, loginOf } from '../../tokens.ts'
import { type FieldError, invalid } from '../errors.ts'

/** Who wrote and committed, and whose signature it has. */
export type Authorship = Pick<NewCommit, 'author' | 'committer' | 'signature'>

/** What a body says of an author or a committer. */
export interface GivenIdentity {
  readonly name?: string
  readonly email?: string
  readonly date?: string
}

/**
 * Who a commit is by that a body says nothing about: the caller. GitHub commits and signs what an App (the job token is
 * one) asks for, and nothing that names an author or a committer of its own: see
 * https://docs.github.com/en/authentication/managing-commit-signature-verification/about-commit-signature-verification#signature-verification-for-bots
 * What a person's token asks for stays the person's, and unsigned, in the same tests as those of refs.
 */
export function authorship(
  caller: Caller,
  given: { readonly author?: GivenIdentity | undefined; readonly committer?: GivenIdentity | undefined } = {},
  signature?: string
): Authorship {
  const date = new Date().toISOString()
  const self = { ...identityOf(loginOf(caller)), date }
  const isOwn = given.author !== undefined || given.committer !== undefined || signature !== undefined
  if (!isOwn && isBot(caller)) return committedByGithub(caller)
  for (const [who, value] of Object.entries(given)) if (value !== undefined) checkIdentity(who, value)
  const author = { ...self, ...given.author }
  const committer = { ...author, ...given.committer } // as the documentation of POST git/commits has it
  return { author, committer, ...(signature === undefined ? {} : { signature: { text: signature } }) }
}

/** What GitHub itself commits for a caller of any kind, such as a merge; always signed. */
export function committedByGithub(caller: Caller): Authorship {
  const date = new Date().toISOString()
  const author: Identity = { ...identityOf(loginOf(caller)), date }
  return { author, committer: { ...webFlow, date }, signature: 'github' }
}

function isBot(caller: Caller): boolean {
  return caller.kind === 'token' && (caller.grant.kind === 'installation' || caller.grant.kind === 'job')
}

/** A name or an address that is empty: https://github.com/xmo-odoo/dummy_central/blob/e0697a4/tests/git/commits/test_create_a_commit.py */
function checkIdentity(who: string, { name, email }: GivenIdentity): void {
  const empty = Object.entries({ name, email }).filter(([, value]) => value === '')
  const errors = empty.map(([field]): FieldError => ({ resource: who, code: 'missing_field', field }))
  if (errors.length > 0) throw invalid(...errors)
}
