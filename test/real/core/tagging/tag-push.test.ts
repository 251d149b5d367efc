import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { readTags } from '#core/tagging/read-tags'
import { pushTags, type TagHow, type TagPush } from '#core/tagging/tag-push'
import { startTagHarbor, type TagHarbor } from '../../../core/tagging/tag-harbor.ts'

let harbor: TagHarbor
openEffects()
beforeAll(async () => {
  harbor = await startTagHarbor()
})
beforeEach(() => harbor.clear())
afterAll(() => harbor.close())

const push = (some: Partial<TagPush>, token = harbor.token) => pushTags(harbor.runner, token, harbor.push(some))
const messageOf = (tag: string) => `Release ${tag}\r\n\r\nIt's “here”.\n\n`

/** What creates tags: one effect of the API, or of a push. */
const creating = (how: TagHow) => ({ kind: 'create-ref', via: how === 'git' ? 'git push' : /updateRefs/ })

describe.each<[TagHow]>([['git'], ['api']])('by %s', (how) => {
  test('lightweight tags at a commit that main has left behind', async () => {
    const pushed = await push({ how })
    expect(pushed.map(({ tag }) => tag)).toEqual(['src/a/v1.0.0', 'src/b/v1.0.0', 'v1.0.0'])
    const there = await harbor.tags()
    for (const { tag, object, commit, verified } of pushed) {
      expect([object, commit, verified]).toEqual([harbor.commit, harbor.commit, false])
      expect(there.get(tag)).toBe(`commit ${harbor.commit}`)
    }
    expect(there.size).toBe(3)
  })

  test('annotated tags: the text, the tagger, and what is read back', async () => {
    const pushed = await push({ how, messageOf, tagger: 'Ada Ü <ada@example.org>' })
    const there = await harbor.tags()
    const read = await readTags(harbor.runner, harbor.token, ['v1.0.0', 'src/a/v1.0.0', 'src/b/v1.0.0', 'v9'])
    for (const { tag, object, commit } of pushed) {
      expect(there.get(tag)).toBe(`tag ${object} ${harbor.commit}`)
      expect(read.get(tag)).toEqual({ object, commit })
    }
    expect(read.size).toBe(3)
    const text = await harbor.server('cat-file', 'tag', 'refs/tags/src/a/v1.0.0')
    expect(text).toMatch(/^tag src\/a\/v1.0.0\ntagger Ada Ü <ada@example.org> 1[0-9]{9} \+0000$/m)
    expect(text).toMatch(/\n\nRelease src\/a\/v1.0.0\n\nIt's “here”\.$/)
  })

  test('without a tagger it is the bot', async () => {
    await push({ how, messageOf, tags: ['v1.0.0'] })
    expect(await harbor.server('cat-file', 'tag', 'v1.0.0')).toMatch(
      /^tagger github-actions\[bot\] <\d+\+github-actions\[bot\]@/m
    )
  })

  test.each([
    ['gets lost', { harm: 'lose-reply' }],
    ['never comes, nor was anything done', { harm: 'reset' }]
  ] as const)('an answer that %s: all are there, once', async (_, harm) => {
    harbor.world.arm({ effect: creating(how), ...harm })
    const pushed = await push({ how, messageOf })
    const there = await harbor.tags()
    expect(pushed.map(({ tag, object }) => there.get(tag) === `tag ${object} ${harbor.commit}`)).toEqual([
      true,
      true,
      true
    ])
  })

  test('a tag that is there at another commit: it stays, and none is created', async () => {
    await harbor.server('update-ref', 'refs/tags/src/b/v1.0.0', harbor.head)
    await expect(push({ how, messageOf })).rejects.toThrow(
      `tag "src/b/v1.0.0": somebody else has created it meanwhile, at another commit (${harbor.head}); none of the 3 tags was created; a tag is never moved`
    )
    expect([...(await harbor.tags())]).toEqual([['src/b/v1.0.0', `commit ${harbor.head}`]])
  })

  test('a tag that comes between the look and the move: none is created', async () => {
    const run = async () => void (await harbor.server('update-ref', 'refs/tags/v1.0.0', harbor.head))
    harbor.world.arm({ effect: creating(how), harm: 'run', when: 'before', run })
    await expect(push({ how })).rejects.toThrow(
      /^tag "v1\.0\.0": somebody else has created it meanwhile, at another commit/
    )
    expect([...(await harbor.tags()).keys()]).toEqual(['v1.0.0'])
  })

  test('another run has created all of them meanwhile: it is done', async () => {
    const others = await push({ how: 'git', messageOf: (tag) => `Other ${tag}` })
    expect(await push({ how, messageOf })).toEqual(others)
  })

  test('some of them are there at this commit: run it again', async () => {
    await push({ how, tags: ['v1.0.0'] })
    await expect(push({ how, messageOf })).rejects.toThrow(
      /^tag "v1.0.0": .* at this commit .*; run it again: it is kept/
    )
    expect((await harbor.tags()).size).toBe(1)
  })

  test('a token that may only read', async () => {
    const token = harbor.tokenWith({ contents: 'read' })
    await expect(push({ how, messageOf }, token)).rejects.toThrow(/contents: write/)
    await expect(push({ how }, token)).rejects.toThrow(/contents: write/)
    expect((await harbor.tags()).size).toBe(0)
  })

  test.each<[string, Partial<TagPush>, RegExp]>([
    ['a name that git does not take', { tags: ['v1', 'a..b/v1'] }, /^"a\.\.b\/v1": git takes no such tag/],
    ['an option for a name', { tags: ['-d'] }, /^"-d": git takes no such tag/],
    ['a tag twice', { tags: ['v1', 'v1'] }, /named twice/],
    ['no message', { messageOf: () => ' \n' }, /^message of tag "src\/a\/v1.0.0": it is empty/],
    ['no tagger', { messageOf, tagger: 'Ada' }, /^tagger: expected `Name <email>`/],
    ['no commit', { commit: 'main', messageOf }, /^"main" is no full commit SHA/],
    [
      'a commit that is not there',
      { commit: '1'.repeat(40) },
      /1{40}|the server says "missing necessary objects"; none of the 3 tags was created; push the commit to a branch first/
    ]
  ])('%s is a failure', async (_, some, said) => {
    await expect(push({ how, ...some })).rejects.toThrow(said)
    expect((await harbor.tags()).size).toBe(0)
  })

  test('many tags, each with its own text', async () => {
    const tags = Array.from({ length: 60 }, (_, index) => `src/module-${index}/v1.0.0`)
    const pushed = await push({ how, tags, messageOf: (tag) => `Release ${tag}` })
    expect(pushed.map(({ tag }) => tag)).toEqual(tags)
    const format = '%(refname:lstrip=2)|%(contents)'
    const there = (await harbor.server('for-each-ref', `--format=${format}`, 'refs/tags')).split(/\n+/)
    expect(there.sort()).toEqual(tags.map((tag) => `${tag}|Release ${tag}`).sort())
  })

  test('no tags are none', async () => expect(await push({ how, tags: [] })).toEqual([]))
})

test('by git: an answer that is cut: all are there, once', async () => {
  harbor.world.arm({ request: { method: 'POST', path: /git-receive-pack/ }, harm: 'truncate', bytes: 30 })
  const pushed = await push({ messageOf })
  const there = await harbor.tags()
  expect(pushed.map(({ tag, object }) => there.get(tag) === `tag ${object} ${harbor.commit}`)).toEqual([
    true,
    true,
    true
  ])
})

test('by the API there must be a token', () =>
  expect(push({ how: 'api' }, '')).rejects.toThrow(/^token: it is empty.*contents: write$/))

test('GitHub describes all that was asked of it', () =>
  expect([harbor.world.unsupported, harbor.world.undescribed]).toEqual([[], []]))
