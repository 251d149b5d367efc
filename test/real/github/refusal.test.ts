import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { Failure, Refusal } from '#core/action/errors'
import { commitToBranch } from '#core/delivery/commit'
import type { CommitHow } from '#core/delivery/write-commit'
import { change, type Harbor, request, startHarbor } from '../../core/delivery/harbor.ts'
import {
  adminOf,
  checks,
  mergeQueue,
  messages,
  protect,
  pullRequest,
  rule,
  unprotect
} from '../../core/github/protect.ts'

let harbor: Harbor
openEffects()
beforeAll(async () => {
  harbor = await startHarbor()
})
beforeEach(() => harbor.reset())
afterEach(() => unprotect(harbor))
afterAll(() => harbor.close())

const unwanted = () => Promise.reject(new Error('nothing was to be made afresh'))

interface Try {
  readonly how: CommitHow
  readonly token?: string
  readonly path?: string
  readonly branch?: string
  readonly repository?: string
}

async function attempt({
  how,
  token = harbor.token,
  path = 'README.md',
  branch = 'main',
  repository = ''
}: Try): Promise<Error> {
  const runner = repository === '' ? harbor.runner : { ...harbor.runner, repository }
  const wanted = { ...request(harbor, [change(path, 'new\n')], how), branch }
  const thrown = await commitToBranch(runner, token, wanted, unwanted).catch((error: Error) => error)
  expect(await harbor.headOf('main')).toBe(harbor.head)
  if (!(thrown instanceof Error)) throw new Error('it was not refused')
  return thrown
}

const tokenOf = (
  kind: 'job' | 'fine-grained' | 'installation' | 'user',
  permissions: Record<string, 'read' | 'write'>
) =>
  harbor.world.issueToken({
    kind,
    login: kind === 'job' ? 'github-actions[bot]' : 'bo',
    repositories: ['acme/harbor'],
    permissions
  })

const reviews = { required_pull_request_reviews: { required_approving_review_count: 1 } }
const contexts = { required_status_checks: { strict: false, contexts: ['ci', 'lint'] } }

describe.each<[CommitHow]>([['api'], ['git']])('by %s', (how) => {
  test.each<[string, () => Promise<unknown>, readonly (readonly [problem: RegExp, remedy: RegExp])[]]>([
    [
      'pull requests',
      () => protect(harbor, reviews),
      [[/"Changes must be made through a pull request\."/, /^use delivery: pull-request/]]
    ],
    [
      'pull requests and checks',
      () => protect(harbor, { ...reviews, ...contexts }),
      [
        [/through a pull request/, /delivery: pull-request/],
        [/"2 of 2 required status checks are expected\."/, /where they run before it is merged/]
      ]
    ],
    [
      'a lock',
      () => protect(harbor, { lock_branch: true }),
      [[/"Cannot change this locked branch"/, /^unlock the branch/]]
    ],
    [
      'persons',
      () => protect(harbor, { restrictions: { users: ['mia'], teams: [] } }),
      [[/You're not authorized to push to this branch/, /^add the App or the person/]]
    ],
    [
      'a ruleset of several',
      () => rule(harbor, pullRequest, checks, messages),
      [
        [/through a pull request/, /delivery: pull-request/],
        [/"2 of 2 required status checks are expected\./, /where they run/],
        [/Commit message must/, /^change the commit message/]
      ]
    ],
    [
      'a merge queue',
      () => rule(harbor, mergeQueue),
      [[/through the merge queue/, /which? .*queue|queue then merges/]]
    ],
    [
      'updates restricted',
      () => rule(harbor, { type: 'update' }),
      [[/Cannot update this protected ref/, /^name another branch/]]
    ]
  ])('%s', async (_, prepare, expected) => {
    await prepare()
    const thrown = await attempt({ how })
    expect(thrown).toBeInstanceOf(Refusal)
    const { complaints } = thrown as Refusal
    expect(complaints.map(({ place }) => place)).toEqual(expected.map(() => 'branch "main"'))
    for (const [index, [problem, remedy]] of expected.entries()) {
      expect(complaints[index]?.problem).toMatch(problem)
      expect(complaints[index]?.remedy).toMatch(remedy)
    }
  })

  test('an archived repository', async () => {
    await adminOf(harbor)('PATCH', '/repos/acme/harbor', { archived: true })
    const thrown = await attempt({ how })
    await adminOf(harbor)('PATCH', '/repos/acme/harbor', { archived: false })
    expect(thrown.message).toBe(
      'acme/harbor: is archived, so nothing in it can be changed; take it out of the archive first'
    )
  })

  test.each<[string, () => Partial<Try>, RegExp]>([
    ['a token that may only read', () => ({ token: tokenOf('job', { contents: 'read' }) }), /contents: write/],
    ['the same of a person', () => ({ token: tokenOf('fine-grained', { contents: 'read' }) }), /contents: write/],
    ['a token that is none', () => ({ token: 'ghs_none' }), /GitHub does not take the token|permission contents: read/],
    ['a repository that it may not see', () => ({ repository: 'acme/vault' }), /acme\/vault/],
    ['a branch that is not there', () => ({ branch: 'gone' }), /branch "gone": it is gone from the server/],
    ['a workflow', () => ({ path: '.github/workflows/ci.yml' }), /workflows: write/]
  ])('%s', async (_, some, said) => {
    const thrown = await attempt({ how, ...some() })
    expect(thrown).toBeInstanceOf(Failure)
    expect(thrown.message).toMatch(said)
    expect(thrown.message).not.toContain('ghs_')
  })
})

test('verified signatures: what GitHub signs goes through, what git makes does not', async () => {
  await rule(harbor, { type: 'required_signatures' })
  const thrown = await attempt({ how: 'git' })
  expect(thrown.message).toMatch(
    /"Commits must have verified signatures\."; use commit-with: api, leave author and committer empty/
  )
  await commitToBranch(harbor.runner, harbor.token, request(harbor, [change('README.md', 'new\n')]), unwanted)
  expect(await harbor.headOf('main')).not.toBe(harbor.head)
})
