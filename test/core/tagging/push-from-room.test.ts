import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { writePack } from '#core/git/write-pack'
import { pushFromRoom } from '#core/tagging/push-from-room'
import { packTags } from '#core/tagging/tag-objects'
import { pushTags } from '#core/tagging/tag-push'
import { startTagHarbor, type TagHarbor } from './tag-harbor.ts'

let harbor: TagHarbor
openEffects()
beforeAll(async () => {
  harbor = await startTagHarbor()
})
beforeEach(() => harbor.clear())
afterAll(() => harbor.close())

const names = ['src/a/v1.0.0', 'v1.0.0']

async function made(isAnnotated: boolean, commit = harbor.commit) {
  const wish = { tags: names, commit, tagger: '' }
  const { pack, names: objects } = isAnnotated
    ? await packTags(wish, (tag) => tag, 1_800_000_000)
    : await writePack([], 'sha1')
  const tags = names.map((tag, at) => ({ tag, object: objects[at] ?? commit, commit, verified: false }))
  return { tags, commit, pack }
}

describe('a git in the clean room, where only git finds the way', () => {
  test.each([
    ['lightweight', false],
    ['annotated', true]
  ])('%s tags at a commit that main has left behind: nothing but the tags is sent', async (_, isAnnotated) => {
    const wish = await made(isAnnotated)
    expect(await pushFromRoom(harbor.runner, harbor.token, wish)).toEqual({ state: 'created' })
    const there = await harbor.tags()
    for (const { tag, object } of wish.tags) {
      expect(there.get(tag)).toBe(isAnnotated ? `tag ${object} ${harbor.commit}` : `commit ${object}`)
    }
    expect(there.size).toBe(2)
  })

  test('a tag that is there at another commit stays, and none is created', async () => {
    await harbor.server('update-ref', 'refs/tags/v1.0.0', harbor.head)
    expect(await pushFromRoom(harbor.runner, harbor.token, await made(true))).toMatchObject({
      state: 'unsure',
      again: false
    })
    expect([...(await harbor.tags())]).toEqual([['v1.0.0', `commit ${harbor.head}`]])
  })

  test('a tag that comes after its look: none is created', async () => {
    const run = async () => void (await harbor.server('update-ref', 'refs/tags/v1.0.0', harbor.head))
    harbor.world.arm({ effect: { kind: 'create-ref' }, harm: 'run', when: 'before', run })
    expect(await pushFromRoom(harbor.runner, harbor.token, await made(true))).toMatchObject({
      state: 'unsure',
      again: false
    })
    expect([...(await harbor.tags()).keys()]).toEqual(['v1.0.0'])
  })

  test.each([
    ['a server that does not list its refs', 'GET', /info\/refs/, 503],
    ['a server that does not take what is sent', 'POST', /git-receive-pack/, 502]
  ])('%s: git takes over', async (_, method, path, status) => {
    harbor.world.arm({ request: { method, path }, harm: 'answer', answer: { status } })
    const pushed = await pushTags(harbor.runner, harbor.token, harbor.push({ messageOf: (tag) => tag }))
    expect((await harbor.tags()).size).toBe(pushed.length)
  })
})
