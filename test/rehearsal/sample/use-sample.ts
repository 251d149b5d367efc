import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { git } from '#rehearsal/world/git'

type Git = (...args: string[]) => Promise<string>

/**
 * Builds a sample before the tests of a file, of which the first one builds it again and finds it the same.
 * @returns git in its repository
 */
export function useSample(build: (path: string) => Promise<unknown>): Git {
  let folder: string
  let run: Git
  const into = async (name: string): Promise<Git> => {
    const path = join(folder, name)
    await mkdir(path)
    await build(path)
    return (...args) => git(path, args)
  }
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'slipway-test-'))
    run = await into('first')
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  test('the SHAs are the same each time, and the work tree is clean', async () => {
    const second = await into('second')
    const refs = ['for-each-ref', '--format=%(refname) %(objectname)']
    expect(await second(...refs)).toBe(await run(...refs))
    expect(await run('status', '--porcelain')).toBe('')
  })
  return (...args) => run(...args)
}
