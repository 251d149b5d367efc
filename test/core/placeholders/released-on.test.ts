import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { observeRelease, openRefs } from '#core/placeholders/observe-release'
import { runnerFor } from '../runner.ts'

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const pushed = { repository: { pushed_at: 1780000000 } }
const today = () => new Date().toISOString().slice(0, 10)

const cases: [string, string, unknown, string | undefined][] = [
  ['the day of the push', 'push', pushed, '2026-05-28'],
  ['today on another event, whose repository was pushed to before', 'schedule', pushed, undefined],
  ['today where the time is none', 'push', { repository: { pushed_at: '2026-05-28' } }, undefined],
  ['today where the time is beyond what a date can be', 'push', { repository: { pushed_at: 1e17 } }, undefined],
  ['today where no repository is named', 'push', { repository: null }, undefined]
]

test.each(cases)('a release is of %s', async (_, name, event, expected) => {
  const path = join(folder, 'event.json')
  writeFileSync(path, JSON.stringify(event))
  const runner = runnerFor({ env: { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } })
  const inputs = { version: '', sha: '', 'tag-prefix': ['v'], previous: '', date: '', 'allow-env': [] }
  const before = today()
  const { date } = await observeRelease(inputs, runner, openRefs(runner, ''), '')
  // Midnight may pass in between.
  expect(expected === undefined ? [before, today()] : [expected]).toContain(date)
})
