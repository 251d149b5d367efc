import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runUntil } from '../../crash/cut.ts'
import { finalState } from '../../crash/final-state.ts'
import type { Client, Ended } from '../../crash/launch.ts'
import { type Place, type Places, startPlaces } from '../../crash/place.ts'
import { edits, files, updateManifests } from '../../crash/update-manifests/client.ts'

let places: Places

beforeAll(async () => {
  places = await startPlaces()
})
afterAll(() => places.close())

const seconds = 1000

/** Runs a client, and something else to its end while the client's first request to a path is on its way. */
async function overtaken(place: Place, client: Client, path: RegExp, other: () => Promise<unknown>): Promise<Ended> {
  const here = new RegExp(`${place.fullName}${path.source}`)
  place.world.arm({ request: { method: 'POST', path: here }, harm: 'run', when: 'before', run: other })
  return runUntil(place, client)
}

/** The messages of the commits of main, and the values that its files have. */
async function mainOf(place: Place): Promise<{ commits: string[]; image: string }> {
  const { state } = await finalState(place)
  const branches = state.branches as Record<string, { commits: readonly string[] }>
  const commits = branches['refs/heads/main']?.commits.map((said) => said.replace(/ \|.*/s, '')) ?? []
  const file = (await place.call('GET', '/contents/config/kustomization.yaml')) as { content: string }
  const text = Buffer.from(file.content, 'base64').toString()
  return { commits, image: /newTag: (\S+)/.exec(text)?.[1] ?? '' }
}

const ways = [
  { how: 'api', path: /\/git\/commits$/ },
  { how: 'git', path: /\/git-receive-pack$/ }
] as const

describe.each(ways)('a commit by $how', ({ how, path }) => {
  const release = (place: Place, version: string) =>
    updateManifests(place, { edits, delivery: 'commit', 'commit-with': how, version })

  test(
    'is made once by two runs of one release at the same time',
    async () => {
      const place = await places.make({ main: files })
      const client = release(place, 'v1.2.0')
      const { status, outputs } = await overtaken(place, client, path, () => runUntil(place, client))
      expect([status, outputs.outcome]).toEqual([0, 'done'])
      expect(await mainOf(place)).toEqual({ commits: ['First', 'Update manifests to 1.2.0'], image: 'v1.2.0' })
    },
    60 * seconds
  )

  test(
    'is made afresh on that of an earlier release that was faster',
    async () => {
      const place = await places.make({ main: files })
      const other = () => runUntil(place, release(place, 'v1.2.0'))
      const { status, outputs } = await overtaken(place, release(place, 'v1.3.0'), path, other)
      expect(status).toBe(0)
      // What a record of the values before both would restore is not what this run has changed.
      expect(outputs.changes).toContain('"old":"v1.2.0","new":"v1.3.0"')
      const commits = ['First', 'Update manifests to 1.2.0', 'Update manifests to 1.3.0']
      expect(await mainOf(place)).toEqual({ commits, image: 'v1.3.0' })
    },
    60 * seconds
  )

  test(
    'does not take back what a later release has written that was faster',
    async () => {
      const place = await places.make({ main: files })
      const other = () => runUntil(place, release(place, 'v1.3.0'))
      const { status, outputs } = await overtaken(place, release(place, 'v1.2.0'), path, other)
      expect(status).toBe(1)
      expect(outputs.reason).toContain('would go down from')
      expect(await mainOf(place)).toEqual({ commits: ['First', 'Update manifests to 1.3.0'], image: 'v1.3.0' })
    },
    60 * seconds
  )

  test(
    'is refused by a protected branch, which is named, and nothing is left of it',
    async () => {
      const place = await places.make({ main: files })
      const reviews = { required_approving_review_count: 1 }
      await place.call('PUT', '/branches/main/protection', {
        required_status_checks: null,
        enforce_admins: true,
        required_pull_request_reviews: reviews,
        restrictions: null
      })
      place.begin()
      const { status, outputs } = await runUntil(place, release(place, 'v1.2.0'))
      expect(status).toBe(1)
      expect(outputs.reason).toMatch(/main.*pull request/s)
      expect(place.effects().filter(({ kind }) => kind.endsWith('-ref'))).toEqual([])
    },
    60 * seconds
  )
})

test(
  'a pull request is opened once by two runs of one release at the same time',
  async () => {
    const place = await places.make({ main: files })
    const client = updateManifests(place, { edits, delivery: 'pull-request' })
    const { status, outputs } = await overtaken(place, client, /\/pulls$/, () => runUntil(place, client))
    expect([status, outputs['pull-request-number']]).toEqual([0, '1'])
    expect(place.effects().filter(({ kind }) => kind === 'open-pull-request')).toHaveLength(1)
  },
  60 * seconds
)

test(
  'a pull request is opened once also where GitHub shows it late',
  async () => {
    const place = await places.make({ main: files })
    const client = updateManifests(place, { edits, delivery: 'pull-request' })
    place.world.setLag(4)
    const { struck } = await runUntil(place, client, { at: 'effect', number: 4, harm: 'killed after' })
    const { status } = await runUntil(place, client)
    place.world.setLag(0)
    expect([struck, status]).toEqual([true, 0])
    expect(place.effects().filter(({ kind }) => kind === 'open-pull-request')).toHaveLength(1)
  },
  60 * seconds
)
