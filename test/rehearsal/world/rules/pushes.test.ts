import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { gitEnvironment } from '#rehearsal/world/git'
import type { Repository } from '#rehearsal/world/repositories'
import { findRepository } from '#rehearsal/world/repositories'
import { burntTags, lockedTags } from '#rehearsal/world/rules/locked-tags'
import { createProtection } from '#rehearsal/world/rules/protection/change-protection'
import { noDemands, type ProtectionSettings, protectionsOf } from '#rehearsal/world/rules/protection/protection'
import { createRuleset } from '#rehearsal/world/rules/rulesets/change-ruleset'
import { type Rule, type RulesetDefinition, rulesetsOf } from '#rehearsal/world/rules/rulesets/ruleset'
import type { Permissions, TokenKind } from '#rehearsal/world/tokens'
import { type Fixture, startFixture } from '../fixture.ts'

let fixture: Fixture
let repository: Repository
let first: string
let second: string
let merge: string

beforeAll(async () => {
  fixture = await startFixture()
  repository = findRepository(fixture.world.state.repositories, 'acme', 'harbor') as Repository
  fixture.world.addCollaborator('acme/harbor', 'mia', 'maintain')
  first = await fixture.commit('feat: first', 1)
  second = await fixture.commit('fix: second', 2)
  await fixture.git('checkout', '--quiet', '-b', 'side', first)
  await fixture.commit('chore: side', 3)
  await fixture.at(4, 'merge', '--quiet', '--no-ff', '-m', 'merge', second)
  merge = (await fixture.git('rev-parse', 'HEAD')).trim()
  await push('ada', `${second}:refs/heads/main`, `${first}:refs/heads/old`)
})

afterEach(() => {
  protectionsOf(repository).length = 0
  rulesetsOf(repository).clear()
  for (const tags of [lockedTags(repository), burntTags(repository)]) tags.clear()
})

afterAll(() => fixture.close())

function tokenOf(login: string): string {
  const kinds: Readonly<Record<string, TokenKind>> = { 'github-actions[bot]': 'job', 'bot[bot]': 'installation' }
  const permissions: Permissions = { contents: 'write' }
  return fixture.world.issueToken({ kind: kinds[login] ?? 'user', login, repositories: ['acme/harbor'], permissions })
}

/** Pushes, and gives what git says: the lines of the server without `remote: `, and what became of the refs. */
async function push(login: string, ...args: string[]): Promise<{ said: string[]; refs: string[] }> {
  const command = ['push', '--porcelain', fixture.remote('acme/harbor', tokenOf(login)), ...args]
  const { stdout, stderr } = await promisify(execFile)('git', command, {
    cwd: fixture.work,
    env: gitEnvironment()
  }).catch((error: { stdout: string; stderr: string }) => error)
  const refs = stdout.split('\n').filter((line) => /^[ +*!=-]\t/.test(line))
  const said = stderr.split('\n').flatMap((line) => /^remote: ?(.*)$/.exec(line)?.[1]?.trimEnd() ?? [])
  return { said, refs: refs.map((line) => line.replace(/\t/g, ' ')) }
}

function protect(settings: Partial<ProtectionSettings>, pattern = 'main') {
  const author = { state: fixture.world.state, caller: { kind: 'anonymous' } as const, via: 'test' }
  return createProtection(author, repository, { pattern, settings: { ...noDemands, ...settings } })
}

function rule(rules: Rule[], more: Partial<RulesetDefinition> = {}) {
  const author = { state: fixture.world.state, caller: { kind: 'anonymous' } as const, via: 'test' }
  return createRuleset(author, repository, {
    name: 'rules',
    target: 'branch',
    enforcement: 'active',
    bypassActors: [],
    include: ['~ALL'],
    exclude: [],
    rules,
    ...more
  })
}

const reset = (...refs: string[]) => push('ada', '--force', ...refs)
const pullRequest: Rule = {
  type: 'pull_request',
  parameters: {
    dismiss_stale_reviews_on_push: false,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_approving_review_count: 1,
    required_review_thread_resolution: false
  }
}
const checks = (...contexts: string[]): Rule => ({
  type: 'required_status_checks',
  parameters: {
    strict_required_status_checks_policy: false,
    required_status_checks: contexts.map((context) => ({ context }))
  }
})

describe('a branch protection', () => {
  const reviews = { approvals: 1, dismissStale: false, codeOwners: false, lastPush: false }
  const named = (...contexts: string[]) => ({
    strict: false,
    checks: contexts.map((context) => ({ context, appId: null }))
  })
  const forward = () => `${merge}:refs/heads/main`
  const cases: [name: string, settings: Partial<ProtectionSettings>, refspec: () => string, said: string[]][] = [
    ['a pull request', { reviews }, forward, ['- Changes must be made through a pull request.']],
    ['a check', { checks: named('ci') }, forward, ['- Required status check "ci" is expected.']],
    ['checks', { checks: named('ci', 'lint') }, forward, ['- 2 of 2 required status checks are expected.']],
    ['a locked branch', { lockBranch: true }, forward, ['- Cannot change this locked branch']],
    [
      'a pull request to a locked branch',
      { reviews, lockBranch: true },
      forward,
      ['- Changes must be made through a pull request.', '', '- Cannot change this locked branch']
    ],
    ['history without merges', { linearHistory: true }, forward, ['- This branch must not contain merge commits.']],
    ['signatures', { requiredSignatures: true }, forward, ['- Commits must have verified signatures.']],
    ['no force', {}, () => `+${first}:refs/heads/main`, ['- Cannot force-push to this branch']]
  ]
  test.each(cases)('demands %s of a maintainer', async (_, settings, refspec, said) => {
    await protect(settings)
    const pushed = await push('mia', refspec())
    expect(pushed.refs).toEqual([
      expect.stringMatching(/^! .*:refs\/heads\/main \[remote rejected\] \(protected branch hook declined\)$/)
    ])
    expect(pushed.said.slice(0, 2 + said.length)).toEqual([
      'error: GH006: Protected branch update failed for refs/heads/main.',
      '',
      ...said
    ])
    expect((await fixture.world.refs('acme/harbor')).get('refs/heads/main')).toBe(second)
  })

  test('restricts who may push', async () => {
    await protect({ restrictions: { users: ['zoe'], teams: [], apps: ['github-actions'] } })
    expect((await push('mia', forward())).said[2]).toMatch(/^- You're not authorized to push to this branch. Visit /)
    expect((await push('github-actions[bot]', forward())).refs[0]).toMatch(/^ {2}/)
    await protectionsOf(repository).splice(0)
    await reset(`${second}:refs/heads/main`)
  })

  test('lets administrators pass what is not enforced for them, and says so', async () => {
    await protect({ reviews, lockBranch: true })
    expect(await push('ada', forward())).toEqual({
      refs: [expect.stringContaining(`${second.slice(0, 7)}..${merge.slice(0, 7)}`)],
      said: [
        'Bypassed rule violations for refs/heads/main:',
        '',
        '- Changes must be made through a pull request.',
        '',
        '- Cannot change this locked branch',
        ''
      ]
    })
    expect((await push('ada', '--force', `${second}:refs/heads/main`)).said[2]).toBe(
      '- Cannot force-push to this branch'
    )
  })

  test('holds administrators to what is enforced for them', async () => {
    await protect({ lockBranch: true, enforceAdmins: true }, 'ol[d]')
    expect((await push('ada', `${second}:refs/heads/old`)).said[2]).toBe('- Cannot change this locked branch')
    expect((await push('ada', ':refs/heads/old')).said[2]).toBe('- Cannot delete this branch')
  })
})

describe('a push of several refs', () => {
  const refs = () => [`${first}:refs/heads/new`, `${second}:refs/heads/old`, `${first}:refs/tags/v1`]

  test('brings those that may be updated, and the journal has them in the order of the push', async () => {
    await protect({ lockBranch: true, enforceAdmins: true }, 'old')
    const from = fixture.world.journal.length
    const { refs: seen } = await push('ada', ...refs())
    expect(seen.map((line) => line.slice(0, 1)).sort()).toEqual(['!', '*', '*'])
    expect(fixture.world.journal.slice(from).map(({ n, kind, target }) => [n, kind, target])).toEqual([
      [from + 1, 'create-ref', 'acme/harbor refs/heads/new'],
      [from + 2, 'create-ref', 'acme/harbor refs/tags/v1']
    ])
    await push('ada', ':refs/heads/new', ':refs/tags/v1')
  })

  test('brings none when it is atomic', async () => {
    await protect({ lockBranch: true, enforceAdmins: true }, 'old')
    const from = fixture.world.journal.length
    const { refs: seen } = await push('ada', '--atomic', ...refs())
    expect(seen.map((line) => /\((.*)\)$/.exec(line)?.[1]).sort()).toEqual([
      'atomic transaction failed',
      'atomic transaction failed',
      'protected branch hook declined'
    ])
    expect(fixture.world.journal).toHaveLength(from)
  })

  const faults: [flags: string[], made: number, reasons: string[]][] = [
    [[], 2, ['disk full']],
    [['--atomic'], 0, ['disk full', 'disk full', 'disk full']]
  ]
  test.each(faults)('loses what a fault forbids (%j)', async (flags, made, reasons) => {
    const from = fixture.world.journal.length
    const answer = { status: 500, body: 'disk full' }
    const disarm = fixture.world.arm({ effect: { target: /v1$/ }, harm: 'refuse', answer })
    const { refs: seen } = await push('ada', ...flags, ...refs())
    expect(seen.flatMap((line) => /rejected\] \((.*)\)$/.exec(line)?.[1] ?? [])).toEqual(reasons)
    expect(fixture.world.journal).toHaveLength(from + made)
    disarm()
    if (made > 0) await push('ada', '--force', ':refs/heads/new', `${first}:refs/heads/old`)
  })
})

describe('a ruleset', () => {
  const violation = (ref: string, ...texts: string[]) => [
    `error: GH013: Repository rule violations found for ${ref}.`,
    `Review all repository rules at ${fixture.world.url}/acme/harbor/rules?ref=${encodeURIComponent(ref)}`,
    '',
    ...texts.flatMap((text) => [...text.split('\n'), ''])
  ]
  const old = 'refs/heads/old'
  const cases: [name: string, rules: Rule[], refspec: () => string, said: () => string[]][] = [
    [
      'creation',
      [{ type: 'creation' }],
      () => `${first}:refs/heads/x`,
      () => ['- Cannot create ref due to creations being restricted.']
    ],
    ['update', [{ type: 'update' }], () => `${second}:${old}`, () => ['- Cannot update this protected ref.']],
    ['deletion', [{ type: 'deletion' }, { type: 'update' }], () => `:${old}`, () => ['- Cannot delete this branch']],
    [
      'force',
      [{ type: 'non_fast_forward' }],
      () => `+${first}:refs/heads/main`,
      () => ['- Cannot force-push to this branch']
    ],
    [
      'a pull request',
      [pullRequest],
      () => `${second}:${old}`,
      () => ['- Changes must be made through a pull request.']
    ],
    [
      'two rules',
      [pullRequest, checks('a', 'b', 'c')],
      () => `${second}:${old}`,
      () => ['- Changes must be made through a pull request.', '- 3 of 3 required status checks are expected.']
    ],
    [
      'signatures',
      [{ type: 'required_signatures' }],
      () => `${second}:${old}`,
      () => [`- Commits must have verified signatures.\n  Found 1 violation:\n\n  ${second}`]
    ],
    [
      'messages',
      [{ type: 'commit_message_pattern', parameters: { operator: 'starts_with', pattern: 'feat' } }],
      () => `${second}:${old}`,
      () => [`- Commit message must start with a matching pattern: feat\n  Found 1 violation:\n\n  ${second}`]
    ],
    [
      'names',
      [{ type: 'branch_name_pattern', parameters: { operator: 'regex', pattern: '^[a-z]+$' } }],
      () => `${second}:refs/heads/x1`,
      () => ['- Branch name must match a given regex pattern: ^[a-z]+$']
    ],
    [
      'deployments',
      [{ type: 'required_deployments', parameters: { required_deployment_environments: ['preview'] } }],
      () => `${second}:${old}`,
      () => ['- Missing successful active preview deployment.']
    ]
  ]
  test.each(cases)('of %s refuses in the words of GitHub', async (_, rules, refspec, said) => {
    await rule(rules)
    const pushed = await push('ada', refspec())
    const ref = refspec().replace(/^.*:/, '')
    expect(pushed.said).toEqual(violation(ref, ...said()))
    expect(pushed.refs).toEqual([
      expect.stringMatching(/\[remote rejected\] \(push declined due to repository rule violations\)$/)
    ])
  })

  test('lets through what its rules do not say', async () => {
    await rule([pullRequest, checks()])
    const { refs } = await push('ada', `${first}:refs/heads/fresh`)
    expect(refs[0]).toMatch(/^\*/)
    await push('ada', ':refs/heads/fresh')
  })

  const elsewhere: [name: string, more: Partial<RulesetDefinition>, said: boolean][] = [
    ['the default branch', { include: ['~DEFAULT_BRANCH'] }, false],
    ['a pattern', { include: ['refs/heads/o*'] }, true],
    ['what is excluded', { exclude: ['refs/heads/o*'] }, false],
    ['nothing', { include: [] }, false],
    ['tags', { target: 'tag' }, false],
    ['nobody, while disabled', { enforcement: 'disabled' }, false],
    ['nobody, while only evaluated', { enforcement: 'evaluate' }, false]
  ]
  test.each(elsewhere)('holds for %s', async (_, more, isHeld) => {
    await rule([{ type: 'update' }], more)
    const { refs } = await push('ada', `${second}:${old}`)
    expect(refs[0]?.startsWith('!')).toBe(isHeld)
    rulesetsOf(repository).clear()
    await reset(`${first}:${old}`)
  })

  test('is passed by the App, the role and nobody else that it names', async () => {
    const app = fixture.world.addApp({
      slug: 'bot',
      permissions: { contents: 'write' },
      repositories: ['acme/harbor']
    })
    const actors: [login: string, actor: RulesetDefinition['bypassActors'][number], passes: boolean][] = [
      ['bot[bot]', { actor_type: 'Integration', actor_id: app.id, bypass_mode: 'always' }, true],
      ['bot[bot]', { actor_type: 'Integration', actor_id: app.id, bypass_mode: 'pull_request' }, false],
      ['github-actions[bot]', { actor_type: 'Integration', actor_id: app.id, bypass_mode: 'always' }, false],
      ['github-actions[bot]', { actor_type: 'Integration', actor_id: 15368, bypass_mode: 'always' }, true],
      ['mia', { actor_type: 'RepositoryRole', actor_id: 2, bypass_mode: 'always' }, true],
      ['mia', { actor_type: 'RepositoryRole', actor_id: 5, bypass_mode: 'always' }, false],
      ['ada', { actor_type: 'OrganizationAdmin', actor_id: null, bypass_mode: 'always' }, true],
      ['mia', { actor_type: 'OrganizationAdmin', actor_id: null, bypass_mode: 'always' }, false]
    ]
    for (const [login, actor, passes] of actors) {
      await rule([{ type: 'update' }], { bypassActors: [actor] })
      const { refs, said } = await push(login, `${second}:${old}`)
      expect([login, actor.actor_type, refs[0]?.startsWith('!')]).toEqual([login, actor.actor_type, !passes])
      expect(said[0]?.startsWith('Bypassed rule violations for refs/heads/old:')).toBe(passes)
      rulesetsOf(repository).clear()
      await reset(`${first}:${old}`)
    }
  })
})

describe('the tags of immutable releases', () => {
  const cases: [name: string, args: string[], said: string][] = [
    ['stay where they are', ['--force', 'side:refs/tags/v9'], '- Cannot update this protected ref.'],
    ['are not deleted', [':refs/tags/v9'], '- Cannot delete this tag'],
    ['do not come again', ['side:refs/tags/v8'], '- Cannot create ref due to creations being restricted.']
  ]
  test.each(cases)('%s', async (_, args, said) => {
    await push('ada', `${first}:refs/tags/v9`)
    lockedTags(repository).add('refs/tags/v9')
    burntTags(repository).add('refs/tags/v8')
    expect((await push('ada', ...args)).said[3]).toBe(said)
  })
})

describe('what GitHub refuses without rules', () => {
  const cases: [name: string, refspec: () => string, reason: string][] = [
    [
      'to delete the default branch',
      () => ':refs/heads/main',
      'refusing to delete the current branch: refs/heads/main'
    ],
    ['the refs of pull requests', () => `${first}:refs/pull/1/head`, 'deny updating a hidden ref'],
    [
      'a ref below another one',
      () => `${first}:refs/heads/main/x`,
      "cannot lock ref 'refs/heads/main/x': 'refs/heads/main' exists; cannot create 'refs/heads/main/x'"
    ]
  ]
  test.each(cases)('%s', async (_, refspec, reason) => {
    expect((await push('ada', refspec())).refs[0]).toContain(`[remote rejected] (${reason})`)
  })
})
