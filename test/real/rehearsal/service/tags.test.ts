import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createRuleset } from '#rehearsal/world/rules/rulesets/change-ruleset'
import { job } from '../../../rehearsal/service/scripts.ts'
import { type Staged, stage } from '../../../rehearsal/service/staged.ts'
import { data, mistake } from '../../../rehearsal/world/graphql/client.ts'

let staged: Staged
let head: string

beforeEach(async () => {
  staged = await stage({ 'tag.yml': `on: { push: { tags: ['**'] } }\n${job('true')}` })
  head = (await staged.fixture.git('rev-parse', 'HEAD')).trim()
})
afterEach(async () => {
  await staged.service.idle() // what was started is not to end in a world that is gone
  await staged.close()
})

const updating = 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }'
const folders = ['src/a', 'src/b', 'src/c', 'src/d']

/** Makes tags by one push, with flags of git, or by one call of `updateRefs`. */
const ways: [string, (tags: readonly string[]) => Promise<unknown>][] = [
  ['a push', (tags) => push([], tags)],
  ['an atomic push', (tags) => push(['--atomic'], tags)],
  ['updateRefs', async (tags) => data(staged.fixture, updating, await together(tags))]
]

function push(flags: readonly string[], tags: readonly string[]): Promise<string> {
  const refs = tags.map((tag) => `HEAD:refs/tags/${tag}`)
  return staged.fixture.git('push', '--quiet', ...flags, staged.fixture.remote('acme/harbor'), ...refs)
}

async function together(tags: readonly string[], object = head) {
  const { repository } = await data(staged.fixture, '{ repository(owner: "acme", name: "harbor") { id } }')
  const refUpdates = tags.map((tag) => ({
    name: `refs/tags/${tag}`,
    beforeOid: '0'.repeat(40),
    afterOid: object
  }))
  return { input: { repositoryId: repository.id, refUpdates } }
}

async function tagsThere(): Promise<string[]> {
  const names = Object.keys(Object.fromEntries(await staged.fixture.world.refs('acme/harbor')))
  return names.flatMap((name) => /^refs\/tags\/(.*)/.exec(name)?.[1] ?? []).sort()
}

/** Nobody makes a tag of the folder. */
async function forbid(folder: string): Promise<void> {
  const author = { state: staged.fixture.world.state, caller: { kind: 'anonymous' }, via: 'test' } as const
  await createRuleset(author, staged.repository, {
    ...{ name: 'kept', target: 'tag', enforcement: 'active', bypassActors: [] },
    ...{ include: [`refs/tags/${folder}/*`], exclude: [], rules: [{ type: 'creation' }] }
  })
}

describe.each(ways)('%s', (_, make) => {
  test('of three tags starts a run for each, of four none, of the last one by itself one', async () => {
    const { service } = staged
    const runs = () => service.runs.map(({ event }) => event.ref.replace('refs/tags/', '')).sort()
    const three = folders.slice(1).map((folder) => `${folder}/v1.0.0`)
    await make(three)
    await service.idle()
    expect(runs()).toEqual(three)
    await make(folders.map((folder) => `${folder}/v2.0.0`))
    await service.idle()
    expect(runs()).toEqual(three)
    const four = service.events.filter(({ event }) => event.name === 'push' && event.ref.endsWith('/v2.0.0'))
    expect(new Set(four.map(({ event }) => event.why))).toEqual(
      new Set(['GitHub makes no events for tags when more than three are pushed at once'])
    )
    await make(['v2.0.0'])
    await service.idle()
    expect(runs()).toEqual([...three, 'v2.0.0'])
  }, 30_000)
})

describe('where a ruleset forbids one tag of four', () => {
  const tags = folders.map((folder) => `${folder}/v1.0.0`)

  test('an atomic push makes none, and says of which it was', async () => {
    await forbid('src/c')
    const said = await push(['--atomic'], tags).catch(({ message }: Error) => message)
    expect(said).toContain('src/c/v1.0.0 (push declined due to repository rule violations)')
    expect(said.match(/\(atomic transaction failed\)/g)).toHaveLength(3)
    expect(await tagsThere()).toEqual([])
  })

  test('a push that is not atomic makes the others', async () => {
    await forbid('src/c')
    await expect(push([], tags)).rejects.toThrow('src/c/v1.0.0 (push declined due to repository rule violations)')
    expect(await tagsThere()).toEqual(tags.filter((tag) => !tag.startsWith('src/c')))
  })

  test('updateRefs makes none', async () => {
    await forbid('src/c')
    expect(await mistake(staged.fixture, updating, await together(tags))).toMatchObject({ path: ['updateRefs'] })
    expect(await tagsThere()).toEqual([])
  })
})

test('a tag that is there keeps updateRefs from making any other', async () => {
  await push([], ['src/b/v1.0.0'])
  const tags = folders.map((folder) => `${folder}/v1.0.0`)
  expect(await mistake(staged.fixture, updating, await together(tags))).toMatchObject({ type: 'UNPROCESSABLE' })
  expect(await tagsThere()).toEqual(['src/b/v1.0.0'])
})

test('annotated tags are written by the API one by one, and come in sight together', async () => {
  const objects = await Promise.all(
    folders.map(async (folder) => {
      const tag = { tag: `${folder}/v1.0.0`, message: `${folder} v1.0.0`, object: head, type: 'commit' }
      return (await (await staged.call('POST', '/git/tags', tag)).json()) as { sha: string; tag: string }
    })
  )
  expect(await tagsThere()).toEqual([])
  const { input } = await together([])
  const refUpdates = objects.map(({ tag, sha }) => ({
    name: `refs/tags/${tag}`,
    beforeOid: '0'.repeat(40),
    afterOid: sha
  }))
  await data(staged.fixture, updating, { input: { ...input, refUpdates } })
  expect(await tagsThere()).toEqual(objects.map(({ tag }) => tag))
  const peeled = await staged.fixture.git('ls-remote', staged.fixture.remote('acme/harbor'), 'refs/tags/*^{}')
  expect(peeled.match(new RegExp(head, 'g'))).toHaveLength(4)
})
