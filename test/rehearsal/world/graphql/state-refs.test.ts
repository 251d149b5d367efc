import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { eventsOf } from '#rehearsal/service/events-of'
import { type Harbor, startHarbor } from '../pulls/harbor.ts'
import { ask, data, type Json } from './client.ts'

let harbor: Harbor
let repositoryId = ''
const commits: string[] = []

/** Commits without parents, each with a document of its own. */
beforeAll(async () => {
  harbor = await startHarbor()
  repositoryId = (await harbor.call('GET', '')).body.node_id
  for (const owner of ['a', 'b', 'c', 'd']) {
    const content = JSON.stringify({ owner })
    const tree = await harbor.call('POST', '/git/trees', {
      tree: [{ path: 'freeze.json', mode: '100644', type: 'blob', content }]
    })
    const commit = await harbor.call('POST', '/git/commits', { message: owner, tree: tree.body.sha, parents: [] })
    commits.push(commit.body.sha)
  }
})

afterAll(() => harbor.close())

const zero = '0'.repeat(40)
const mutation = 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }'
const swap = async (name: string, beforeOid: string, afterOid: string): Promise<string> => {
  const refUpdates = [{ name, beforeOid, afterOid, force: true }]
  const { errors } = await ask(harbor, mutation, { input: { repositoryId, refUpdates } })
  return errors === undefined ? 'done' : errors[0].type
}
const at = (index: number) => commits[index] as string
const shaOf = async (name: string) => (await harbor.call('GET', `/git/ref/${name.slice(5)}`)).body.object?.sha
const outcomes = async (all: Promise<string>[]) => (await Promise.all(all)).sort()

describe('a ref outside of branches and tags', () => {
  const name = 'refs/slipway/freeze/main'

  test('is created by one of many who would at once', async () => {
    const said = await outcomes(commits.map((sha) => swap(name, zero, sha)))
    expect(said).toEqual(['UNPROCESSABLE', 'UNPROCESSABLE', 'UNPROCESSABLE', 'done'])
    expect(commits).toContain(await shaOf(name))
  })

  test('is moved by one of many who have seen the same', async () => {
    const seen = await shaOf(name)
    const others = commits.filter((sha) => sha !== seen)
    const said = await outcomes(others.map((sha) => swap(name, seen, sha)))
    expect(said).toEqual(['UNPROCESSABLE', 'UNPROCESSABLE', 'done'])
    expect(others).toContain(await shaOf(name))
  })

  test('is deleted only by who has seen what it is', async () => {
    const seen = await shaOf(name)
    expect(await swap(name, seen === at(0) ? at(1) : at(0), zero)).toBe('UNPROCESSABLE')
    const said = await outcomes([swap(name, seen, zero), swap(name, seen, zero)])
    expect(said).toEqual(['UNPROCESSABLE', 'done'])
    expect(await shaOf(name)).toBeUndefined()
  })

  test('is no folder of another one', async () => {
    expect(await swap('refs/slipway/freeze/release', zero, at(0))).toBe('done')
    expect(await swap('refs/slipway/freeze/release/1.x', zero, at(1))).toBe('UNPROCESSABLE')
    const { status } = await harbor.call('POST', '/git/refs', { ref: 'refs/slipway/freeze/release/1.x', sha: at(1) })
    expect(status).toBe(422)
  })

  test('is read with its document in one query, and listed by its prefix', async () => {
    const document = 'target { ... on Commit { oid file(path: "freeze.json") { object { ... on Blob { text } } } } }'
    const refs = `refs(refPrefix: "refs/slipway/freeze/", first: 9) { nodes { name ${document} } }`
    const { repository }: Json = await data(harbor, `{ repository(owner: "acme", name: "harbor") { ${refs} } }`)
    expect(repository.refs.nodes).toEqual([
      { name: 'release', target: { oid: at(0), file: { object: { text: '{"owner":"a"}' } } } }
    ])
    const listed = (await harbor.call('GET', '/git/matching-refs/slipway/freeze/')).body
    expect(listed.map(({ ref }: Json) => ref)).toEqual(['refs/slipway/freeze/release'])
  })

  test('starts no workflow, and no ruleset of branches holds it', async () => {
    const ref_name = { include: ['~ALL'], exclude: [] }
    const rules = [{ type: 'update' }, { type: 'creation' }, { type: 'deletion' }]
    const ruleset = { name: 'all', target: 'branch', enforcement: 'active', conditions: { ref_name }, rules }
    await harbor.call('POST', '/rulesets', ruleset)
    const from = harbor.world.state.happenings.length
    expect(await swap('refs/slipway/freeze/next', zero, at(2))).toBe('done')
    const { state } = harbor.world
    const happenings = state.happenings.slice(from)
    const events = await Promise.all(happenings.map((happening) => eventsOf(state, happening)))
    expect([happenings.length, events.flat()]).toEqual([1, []])
  })

  test('is written with permission for contents, and with nothing less', async () => {
    const grant = { kind: 'installation', login: 'bot[bot]', repositories: 'all' } as const
    const statuses = harbor.world.issueToken({ ...grant, permissions: { statuses: 'write', contents: 'read' } })
    const input = { repositoryId, refUpdates: [{ name: 'refs/slipway/freeze/none', beforeOid: zero, afterOid: at(0) }] }
    const { errors } = await ask(harbor, mutation, { input }, statuses)
    expect(errors[0].type).toBe('FORBIDDEN')
  })
})
