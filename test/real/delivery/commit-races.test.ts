import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { commitToBranch } from '#core/delivery/commit'
import type { CommitHow } from '#core/delivery/write-commit'
import { bump, change, type Harbor, request, startHarbor } from '../../core/delivery/harbor.ts'

let harbor: Harbor
openEffects()
beforeAll(async () => {
  harbor = await startHarbor()
})
beforeEach(() => harbor.reset())
afterAll(() => harbor.close())

const chart = 'charts/app/Chart.yaml'
const files = [change(chart, 'version: 1.3.0\n'), change('charts/other/Chart.yaml', 'version: 1.3.0\n')]
const unwanted = () => Promise.reject(new Error('nothing was to be made afresh'))

const commit = (how: CommitHow, makeChanges = bump) =>
  commitToBranch(harbor.runner, harbor.token, request(harbor, files, how), makeChanges)

const fileAt = (sha: string, path: string) => harbor.server('show', `${sha}:${path}`)

/** What moves the branch: the effect of the API, or of a push. */
const moving = (how: CommitHow) => ({ kind: 'update-ref', via: how === 'git' ? 'git push' : /updateRefs/ })

describe.each<[CommitHow]>([['api'], ['git']])('by %s', (how) => {
  test('somebody else was quicker: the changes are made afresh on what is there, and nothing of theirs is lost', async () => {
    const theirs = await harbor.push(chart, 'name: renamed\nversion: 1.2.3\n')
    const committed = await commit(how)
    expect(await harbor.server('rev-parse', 'main', 'main^')).toBe(`${committed?.sha}\n${theirs}`)
    expect(await fileAt('main', chart)).toBe('name: renamed\nversion: 1.3.0')
    expect(harbor.logged.join()).toMatch(`branch main moved to ${theirs} meanwhile`)
  })

  test('somebody else is quicker while the commit is on its way', async () => {
    let theirs = ''
    const run = async () => {
      theirs = await harbor.push('other.txt', 'other\n')
    }
    const first = how === 'git' ? { method: 'GET', path: /service=git-receive-pack/ } : { path: /graphql/ }
    harbor.world.arm({ request: first, harm: 'run', when: 'before', run })
    const committed = await commit(how)
    expect(await harbor.server('rev-parse', 'main', 'main^')).toBe(`${committed?.sha}\n${theirs}`)
  })

  test('somebody else is quicker when the server has the move in hand', async () => {
    const theirs = await harbor.push('other.txt', 'other\n')
    await harbor.reset()
    const run = () => harbor.server('update-ref', 'refs/heads/main', theirs)
    harbor.world.arm({ effect: moving(how), harm: 'run', when: 'before', run })
    const committed = await commit(how)
    expect(await harbor.server('rev-parse', 'main', 'main^')).toBe(`${committed?.sha}\n${theirs}`)
  })

  test('somebody else has brought the same content: no commit', async () => {
    await harbor.push(chart, 'version: 1.3.0\n')
    const theirs = await harbor.push('charts/other/Chart.yaml', 'version: 1.3.0\n')
    expect(await commit(how)).toBeUndefined()
    expect(await harbor.headOf('main')).toBe(theirs)
  })

  test('what was taken off the branch does not come back with it', async () => {
    const taken = await harbor.push('secret.txt', 'a secret\n')
    await harbor.server('update-ref', 'refs/heads/main', harbor.head)
    const made = { ...request(harbor, files, how), head: taken }
    await commitToBranch(harbor.runner, harbor.token, made, bump)
    expect(await harbor.server('rev-parse', 'main^')).toBe(harbor.head)
    expect(await harbor.server('ls-tree', '--name-only', 'main')).not.toContain('secret.txt')
  })

  test('a branch that never stands still is a failure in the end', async () => {
    let turn = 0
    const move = () => {
      turn += 1
      return harbor.push('busy.txt', `${turn}\n`)
    }
    await move()
    const made = commit(how, async (tree) => {
      const changes = await bump(tree)
      await move()
      return changes
    })
    await expect(made).rejects.toThrow(/branch "main" moved 5 times while this tried/)
    expect(await harbor.server('log', '--format=%s', 'main')).not.toContain('write the version')
  })

  test('changes that cannot be made on the new content end it', async () => {
    await harbor.push('other.txt', 'other\n')
    await expect(commit(how, unwanted)).rejects.toThrow('nothing was to be made afresh')
  })
})
