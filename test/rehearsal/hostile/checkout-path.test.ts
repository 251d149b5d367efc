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

test('a second checkout into the same folder starts afresh, with nothing of what a script prepared there', async () => {
  const { conclusion, log } = await playTag(
    oneJob(`
- uses: actions/checkout@v4
- run: git config core.fsmonitor 'touch fsmonitor-ran; false' && touch stray
- uses: actions/checkout@v4
- run: ls -A
`)
  )
  expect(conclusion).toBe('success')
  expect(log('job')).toContain('Deleting the contents of')
  expect(log('job', 'Run ls -A')).not.toMatch(/stray|fsmonitor-ran/)
})
