import { expect, test } from '@jest/globals'
import { commit, complaintsOf, decide, factsOf, otherCommit } from './given.ts'

const isNew = { version: 'v1.2.3', 'must-be-new': 'true' }
const onBranch = { version: 'v1.2.3', 'require-branch': 'main, release/v{major}.{minor}' }
const trigger = 'refs/tags/v1.2.3'

test.each([
  [
    'a tag that does not exist',
    isNew,
    factsOf({ 'v1.2.2': otherCommit }),
    'v1.2.3 is valid; the tag does not exist yet'
  ],
  [
    'a tag at the same commit',
    isNew,
    factsOf({ 'v1.2.3': commit }),
    `v1.2.3 is valid; the tag is at ${commit.slice(0, 12)}`
  ],
  [
    'tags that are no versions',
    isNew,
    factsOf({ latest: otherCommit, '-x': otherCommit, HEAD: otherCommit }),
    'does not exist'
  ],
  ['the same version of another module', isNew, factsOf({ 'sdk/v1.2.3': otherCommit }), 'does not exist'],
  ['a commit on a branch', onBranch, factsOf({}, { matching: ['main'], containing: 'main' }), 'on the branch main'],
  [
    'a tag elsewhere, without must-be-new',
    onBranch,
    factsOf({ 'v1.2.3': otherCommit }, { containing: 'main' }),
    'is at 000000000000'
  ]
])('accepted: %s', async (_, given, facts, reason) => {
  const decision = await decide(given, facts)
  expect(decision).toMatchObject({ verdict: 'proceed', outputs: { valid: true } })
  expect(decision.reason).toContain(reason)
})

// proves S0.7, S0.33
test.each([
  [
    'another commit',
    isNew,
    factsOf({ 'v1.2.3': otherCommit }),
    'must-be-new: the tag "v1.2.3" exists: it is at 000000000000'
  ],
  [
    'another case',
    isNew,
    factsOf({ 'V1.2.3': commit }),
    'the tag "V1.2.3" beside "v1.2.3", and both name the same version'
  ],
  ['no prefix', isNew, factsOf({ '1.2.3': commit }), 'the tag "1.2.3" beside "v1.2.3"'],
  ['other build metadata', isNew, factsOf({ 'v1.2.3+b': commit }), 'the tag "v1.2.3+b" beside "v1.2.3"'],
  ['a folder of that name', isNew, factsOf({ 'v1.2.3/x': commit }), 'git cannot hold both'],
  [
    'no such branch',
    onBranch,
    factsOf({}, {}),
    'require-branch: the remote has no branch that matches "main", "release/v1.2"'
  ],
  ['not on the branch', onBranch, factsOf({}, { matching: ['main'] }), 'commit cccccccccccc is on none of 1 branches'],
  [
    'moved, for must-be-new',
    isNew,
    factsOf({ 'v1.2.3': otherCommit }, undefined, trigger),
    'it was moved since it triggered this run'
  ],
  [
    'moved, for require-branch',
    onBranch,
    factsOf({ 'v1.2.3': otherCommit }, { containing: 'main' }, trigger),
    'it was moved since'
  ],
  [
    'deleted',
    isNew,
    factsOf({}, undefined, trigger),
    'tag "v1.2.3": it triggered this run, and is no longer at the remote'
  ]
])('refused: %s', async (_, given, facts, complaint) => {
  const decision = await decide(given, facts)
  expect(decision).toMatchObject({ verdict: 'refused', outputs: { valid: false } })
  expect(complaintsOf(decision)).toEqual([expect.stringContaining(complaint)])
})

test('a module prefix keeps its own versions, and its twins are found', async () => {
  const given = { ...isNew, version: 'sdk/v1.2.3', 'tag-prefix': 'sdk/v' }
  expect((await decide(given, factsOf({ 'v1.2.3': otherCommit }))).verdict).toBe('proceed')
  expect((await decide(given, factsOf({ 'sdk/1.2.3': commit }))).verdict).toBe('refused')
  expect(complaintsOf(await decide(given, factsOf({ sdk: commit })))).toEqual([
    expect.stringContaining('git cannot hold both')
  ])
})

test('an annotated tag counts by its commit, and a run for the tag object is a run for it', async () => {
  const remote = { tags: new Map([['v1.2.3', { object: otherCommit, commit }]]), branches: undefined }
  for (const sha of [commit, otherCommit]) {
    expect((await decide(isNew, { ref: trigger, sha, remote })).verdict).toBe('proceed')
  }
})

test('more branches than are searched: the refusal says so', async () => {
  const matching = Array.from({ length: 250 }, (_, index) => `b${index}`)
  const [complaint] = complaintsOf(await decide(onBranch, factsOf({}, { matching })))
  expect(complaint).toContain('none of the first 100 of 250 branches')
  expect(complaint).toContain('"b4" and 95 more; narrow the pattern')
})
