import { chmod, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Harbor, startHarbor } from '../pulls/harbor.ts'
import { data } from './client.ts'

let harbor: Harbor

beforeAll(async () => {
  harbor = await startHarbor()
  const text = Array.from({ length: 9 }, (_, line) => `line ${line}\n`).join('')
  const base = await harbor.push('base', { 'old.md': text, 'gone.md': 'x\n', 'run.sh': 'x\n' }, { from: harbor.first })
  const { work, git } = harbor
  await git('checkout', '--quiet', '-B', 'many', base)
  await rename(join(work, 'old.md'), join(work, 'new name.md'))
  await writeFile(join(work, 'new name.md'), `${text}one more\n`)
  await rm(join(work, 'gone.md'))
  await chmod(join(work, 'run.sh'), 0o755)
  await writeFile(join(work, 'data.bin'), Buffer.from([0, 1, 2, 0]))
  await harbor.push('many', { 'README.md': 'two\nlines\n' })
  await harbor.open('many', { base: 'base' })
})

afterAll(() => harbor.close())

test('every kind of change of a file is told', async () => {
  const files = 'files(first: 9) { totalCount nodes { path additions deletions changeType } }'
  const query = `{ repository(owner: "acme", name: "harbor") { pullRequest(number: 1) { additions deletions ${files} } } }`
  const { pullRequest } = (await data(harbor, query)).repository
  const file = (path: string, changeType: string, additions: number, deletions: number) => {
    return { path, changeType, additions, deletions }
  }
  expect(pullRequest.files).toEqual({
    totalCount: 5,
    nodes: [
      file('README.md', 'MODIFIED', 2, 1),
      file('data.bin', 'ADDED', 0, 0),
      file('gone.md', 'DELETED', 0, 1),
      file('new name.md', 'RENAMED', 1, 0),
      file('run.sh', 'MODIFIED', 0, 0)
    ]
  })
  expect([pullRequest.additions, pullRequest.deletions]).toEqual([3, 2])
})
