import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { slice } from '#rehearsal/world/description/slice'
import { besideTable } from '#rehearsal/world/permissions/beside-table'
import { judgeOnRepository } from '#rehearsal/world/permissions/judge'
import { needOf, table } from '#rehearsal/world/permissions/need'
import { createRepository, type Repository } from '#rehearsal/world/repositories'
import { routes } from '#rehearsal/world/rest/routes'
import { type Fixture, startFixture } from '../fixture.ts'
import { addressOf, call, callerWith } from './caller.ts'

let fixture: Fixture
let vault: Repository
beforeAll(async () => {
  fixture = await startFixture()
  const { repositories } = fixture.world.state
  vault = await createRepository(repositories, 'acme/guarded', { private: true })
})
afterAll(() => fixture.close())

const described = Object.entries(slice().paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`)
)
const onRepositories = described.filter((operation) => operation.includes(' /repos/{owner}/{repo}'))
const byPermission = onRepositories.filter((operation) => needOf(operation).audience === undefined)
const readsMetadata = (set: object) => JSON.stringify(set) === '{"metadata":"read"}'

describe('every operation that GitHub describes', () => {
  test('is in the table or in the list beside it', () => {
    const forgotten = described.filter((operation) => !table().has(operation) && !(operation in besideTable))
    expect(forgotten).toEqual([])
  })

  test('is not in both', () => {
    expect(Object.keys(besideTable).filter((operation) => table().has(operation))).toEqual([])
  })

  test('stands beside the table only when it is described', () => {
    expect(Object.keys(besideTable).filter((operation) => !described.includes(operation))).toEqual([])
  })

  test.each(byPermission)('%s: is allowed with each of its sets, and with nothing less', (operation) => {
    const { sets } = needOf(operation)
    expect(sets.length).toBeGreaterThan(0)
    for (const set of sets) {
      expect(judgeOnRepository(operation, vault, callerWith('installation', set))).toBe('allowed')
      const lesser = Object.entries(set).flatMap(([name, level]) => [
        Object.fromEntries(Object.entries(set).filter(([other]) => other !== name)),
        ...(level === 'write' ? [{ ...set, [name]: 'read' as const }] : [])
      ])
      for (const less of readsMetadata(set) ? [] : lesser) {
        expect([less, judgeOnRepository(operation, vault, callerWith('installation', less))]).toEqual([
          less,
          'resource'
        ])
      }
    }
  })
})

const guarded = routes.filter((route) => !('scope' in route)).map(({ method, path }) => [method, path] as const)

describe('every operation that the world has', () => {
  test.each(guarded)('%s %s: over HTTP', async (method, path) => {
    const { sets } = needOf(`${method} ${path}`)
    const address = addressOf(path, vault.fullName)
    const token = (permissions: Readonly<Record<string, 'read' | 'write'>>) =>
      fixture.world.issueToken({
        kind: 'installation',
        login: 'app[bot]',
        repositories: [vault.fullName],
        permissions
      })
    const refused = 'Resource not accessible by integration'
    const without = await call(fixture.world, method, address, token({}))
    const isRefused = without.status === 403 && without.message === refused
    expect(isRefused).toBe(!sets.some(readsMetadata))
    expect(without.headers.get('x-accepted-github-permissions')).toContain(Object.keys(sets[0] ?? {})[0])
    for (const set of sets) {
      const answer = await call(fixture.world, method, address, token(set))
      expect([set, answer.status, answer.message]).not.toEqual([set, 403, refused])
      expect([set, answer.status, answer.message]).not.toEqual([set, 500, answer.message])
    }
  })
})
