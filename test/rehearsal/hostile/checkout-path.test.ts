import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { oneJob, playTag } from '../runner/repository.ts'

test.each([
  ['a link of the repository to a folder outside', 'app/way-out', false],
  ['a folder below such a link', 'app/way-out/deeper', false],
  ['the folder above', '..', false],
  ['a folder whose name begins with two dots', '..inside', true]
])('a checkout into %s', async (_name, path, allowed) => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'))
  try {
    const played = await playTag(
      oneJob(`
- run: mkdir -p app && ln -s ${outside} app/way-out
- uses: actions/checkout@v4
  with: {path: ${path}}
`)
    )
    expect(played.conclusion).toBe(allowed ? 'success' : 'failure')
    expect(played.log('job').includes('is not under')).toBe(!allowed)
    expect(existsSync(join(outside, '.git')) || existsSync(join(outside, 'deeper'))).toBe(false)
  } finally {
    rmSync(outside, { recursive: true })
  }
})
