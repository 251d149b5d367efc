import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { commitToBranch } from '#core/delivery/commit'
import type { CommitHow } from '#core/delivery/write-commit'
import { bump, change, type Harbor, request, startHarbor } from './harbor.ts'

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

const count = async () => Number(await harbor.server('rev-list', '--count', 'main'))

/** What moves the branch: the effect of the API, or of a push. */
const moving = (how: CommitHow) => ({ kind: 'update-ref', via: how === 'git' ? 'git push' : /updateRefs/ })

describe.each<[CommitHow]>([['api'], ['git']])('by %s', (how) => {
  // proves S0.29
  test('the branch gets one commit, verified when GitHub made it', async () => {
    const committed = await commit(how, unwanted)
    const head = await harbor.headOf('main')
    expect(committed).toEqual({ sha: head, verified: how === 'api', files: files.map(({ path }) => path) })
    expect(await harbor.server('rev-parse', 'main^')).toBe(harbor.head)
    expect(await harbor.server('diff', '--name-only', 'main^', 'main')).toBe(files.map(({ path }) => path).join('\n'))
  })

  test('files that are already so are no commit', async () => {
    const same = [change('README.md', 'one\r\ntwo\r\n')]
    const committed = commitToBranch(harbor.runner, harbor.token, request(harbor, same, how), unwanted)
    expect(await committed).toBeUndefined()
    expect(await harbor.headOf('main')).toBe(harbor.head)
  })

  test('a lost answer: the branch is looked at and the commit is found', async () => {
    harbor.world.arm({ effect: moving(how), harm: 'lose-reply' })
    const committed = await commit(how, unwanted)
    expect(committed?.sha).toBe(await harbor.headOf('main'))
    expect(await count()).toBe(2)
  })

  test('a lost answer, and somebody has gone on from the commit: it is done', async () => {
    harbor.world.arm({ effect: moving(how), harm: 'lose-reply' })
    harbor.world.arm({ effect: moving(how), harm: 'run', when: 'after', run: () => void later() })
    let pushed: Promise<string> | undefined
    const later = () => {
      pushed = harbor.push('later.txt', 'later\n')
    }
    const committed = await commit(how, unwanted)
    await pushed
    expect(await harbor.server('rev-list', 'main')).toContain(committed?.sha)
    expect(await count()).toBe(3)
  })

  test('a connection that breaks before anything was done: it is tried again', async () => {
    harbor.world.arm({ effect: moving(how), harm: 'reset' })
    const committed = await commit(how, unwanted)
    expect(committed?.sha).toBe(await harbor.headOf('main'))
    expect(await count()).toBe(2)
  })

  test('a branch that is gone is a failure, and stays gone', async () => {
    await harbor.git('push', '-q', harbor.remote('acme/harbor'), `${harbor.head}:refs/heads/side`)
    await harbor.server('update-ref', '-d', 'refs/heads/side')
    const side = { ...request(harbor, files, how), branch: 'side' }
    await expect(commitToBranch(harbor.runner, harbor.token, side, bump)).rejects.toThrow(/branch "side": it is gone/)
    expect(await harbor.headOf('side')).toBeUndefined()
  })
})

test('GitHub describes all that was asked of it', () =>
  expect([harbor.world.unsupported, harbor.world.undescribed]).toEqual([[], []]))

test('from a folder, by git', async () => {
  const { createFixture, git } = await import('../../git-repository.ts')
  const fixture = createFixture()
  const { runnerFor } = await import('../runner.ts')
  const head = git(fixture.work, 'rev-parse', 'HEAD')
  const runner = runnerFor({ serverUrl: fixture.serverUrl })
  const committed = await commitToBranch(runner, '', request({ head }, files, 'git'), unwanted)
  expect(git(fixture.bare, 'rev-parse', 'main', 'main^')).toBe(`${committed?.sha}\n${head}`)
  fixture.remove()
})
