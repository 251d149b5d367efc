import { mkdir, writeFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { Failure, Refusal } from '#core/action/errors'
import { judgePush } from '#core/tagging/explain-push'
import { readPushAnswer } from '#core/tagging/push-answer'
import { pushTags, type TagHow } from '#core/tagging/tag-push'
import { apiOf } from '../../rehearsal/world/rules/api.ts'
import { runnerFor } from '../runner.ts'
import { startTagHarbor, type TagHarbor } from './tag-harbor.ts'

const rejected = (tag: string, reason: string) =>
  `!\trefs/slipway/tags/${tag}:refs/tags/${tag}\t[remote rejected] (${reason})`
const violations = (tag: string, ...rules: string[]) =>
  [
    `error: GH013: Repository rule violations found for refs/tags/${tag}.        `,
    'Review all repository rules at https://github.com/x',
    '',
    ...rules.flatMap((rule) => [`- ${rule}        `, ''])
  ]
    .map((line) => `remote: ${line}\n`)
    .join('')
const byRules = 'push declined due to repository rule violations'

describe('what git prints of a push that was refused', () => {
  const cases: readonly (readonly [name: string, stdout: readonly string[], stderr: string, said: RegExp])[] = [
    [
      // https://github.com/ejoffe/spr/issues/422
      'more refs than one push may update',
      [rejected('a/v1', byRules), rejected('b/v1', byRules), 'Done'],
      ['a/v1', 'b/v1'].map((tag) => violations(tag, 'Pushes can not update more than 1 branch or tag.')).join(''),
      /^tags "a\/v1", "b\/v1": a rule forbids it: "Pushes can not update more than 1 branch or tag\."; none of the 2 tags was created; raise the number/
    ],
    [
      'two rules of one tag, which drags the other one along',
      [rejected('a/v1', 'atomic transaction failed'), rejected('b/v1', byRules)],
      violations(
        'b/v1',
        'Cannot create ref due to creations being restricted.',
        'Commits must have verified signatures.'
      ),
      /^tag "b\/v1": a rule forbids it: "Cannot create ref[^\n]* bypass the rule[^\n]*\ntag "b\/v1": a rule forbids it: "Commits must have verified signatures\."[^\n]*; tag a commit whose signature/
    ],
    [
      'a rule that nobody knew',
      [rejected('a/v1', byRules)],
      violations('a/v1', 'Only on Sundays.'),
      /^tag "a\/v1": a rule forbids it: "Only on Sundays\."; none of the 2 tags was created; look at the rules for tags/
    ],
    [
      'a commit that the server has only in part',
      [rejected('a/v1', 'shallow update not allowed')],
      '',
      /^tag "a\/v1": the server says "shallow update not allowed".*; push the commit to a branch first/
    ],
    [
      'a token that is not taken',
      [],
      'fatal: Authentication failed for https://github.com/acme/app/',
      /^push: GitHub does not take the token/
    ],
    ['a repository that is archived', [], 'remote: This repository was archived so it is read-only.', /archived/]
  ]

  test.each(cases)('%s', (_, stdout, stderr, said) => {
    const printed = stdout.join('\n')
    const failed = new Failure('nobody knows')
    const sent = judgePush(runnerFor({}), readPushAnswer(printed, stderr), 2, `${printed}\n${stderr}`, failed)
    expect(sent).toEqual({ state: 'refused', why: expect.objectContaining({ message: expect.stringMatching(said) }) })
  })

  test.each<[string, readonly string[], boolean]>([
    ['a tag that is there', ['!\ta:refs/tags/a/v1\t[rejected] (already exists)'], false],
    [
      'a tag that somebody else is at',
      [rejected('a/v1', "cannot lock ref 'refs/tags/a/v1': reference already exists")],
      false
    ],
    ['no report', [rejected('a/v1', 'remote failed to report status')], true],
    ['nothing', [], true]
  ])('%s is to be looked at', (_, lines, again) => {
    const why = new Failure('nobody knows')
    expect(judgePush(runnerFor({}), readPushAnswer(lines.join('\n'), ''), 1, lines.join('\n'), why)).toEqual({
      state: 'unsure',
      again,
      why
    })
  })
})

describe('what GitHub refuses', () => {
  let harbor: TagHarbor
  openEffects()
  beforeAll(async () => {
    harbor = await startTagHarbor()
  })
  afterAll(() => harbor.close())
  const call = () => apiOf({ world: harbor.world, token: '' } as unknown as Parameters<typeof apiOf>[0])
  afterEach(async () => {
    const { body } = await call()('GET', '/repos/acme/harbor/rulesets')
    for (const { id } of body) await call()('DELETE', `/repos/acme/harbor/rulesets/${id}`)
    await harbor.clear()
  })

  test.each<[TagHow, string]>([
    ['git', '^tag "src/b/v1\\.0\\.0": a rule forbids it'],
    ['api', '^tags "src/a/v1\\.0\\.0", "src/b/v1\\.0\\.0", "v1\\.0\\.0": a rule forbids one of them']
  ])('by %s: a ruleset for one tag of three, and none lands', async (how, who) => {
    const conditions = { ref_name: { include: ['refs/tags/src/b/*'], exclude: [] } }
    const body = { name: 'tags', target: 'tag', enforcement: 'active', conditions, rules: [{ type: 'creation' }] }
    expect((await call()('POST', '/repos/acme/harbor/rulesets', body)).status).toBe(201)
    const refused = pushTags(harbor.runner, harbor.token, harbor.push({ how, messageOf: (tag) => tag }))
    await expect(refused).rejects.toThrow(Refusal)
    await expect(refused).rejects.toThrow(
      new RegExp(
        `${who}: "Cannot create ref due to creations being restricted\\."; none of the 3 tags was created; let the GitHub App`
      )
    )
    expect((await harbor.tags()).size).toBe(0)
  })

  test.each<[TagHow, RegExp]>([
    [
      'git',
      /^tags .*: the token may not bring the workflow "\.github\/workflows\/ci\.yml", as it is at this commit, to a ref; none of/
    ],
    ['api', /^create 3 tags: the token may not create tags here; .*workflows: write too, which GITHUB_TOKEN never has/]
  ])('by %s: workflows that the default branch has no more', async (how, said) => {
    await mkdir(`${harbor.work}/.github/workflows`, { recursive: true })
    await writeFile(`${harbor.work}/.github/workflows/ci.yml`, `on: push # ${how}\n`)
    await harbor.at(50, 'add', '.github')
    await harbor.at(51, 'commit', '-q', '-m', `add a workflow for ${how}`)
    const commit = (await harbor.at(51, 'rev-parse', 'HEAD')).trim()
    await harbor.at(52, 'rm', '-q', '-r', '.github')
    await harbor.at(53, 'commit', '-q', '-m', `take it away for ${how}`)
    await harbor.at(54, 'push', '-q', harbor.remote('acme/harbor'), 'HEAD:refs/heads/main')
    await expect(pushTags(harbor.runner, harbor.token, harbor.push({ how, commit }))).rejects.toThrow(said)
    expect((await harbor.tags()).size).toBe(0)
  })
})
