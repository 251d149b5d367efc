import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { readEvent } from '#core/action/event'

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const cases: [string, string, unknown][] = [
  ['a payload', '{"repository":{"private":false}}', { repository: { private: false } }],
  ['nothing at all', '', {}],
  ['half of one', '{"repository":', {}],
  ['null', 'null', {}]
]

test.each(cases)('the file holds %s', (_, content, event) => {
  const path = join(folder, 'event.json')
  writeFileSync(path, content)
  expect(readEvent({ env: { GITHUB_EVENT_PATH: path } })).toEqual(event)
})

test.each([undefined, '', join(folder, 'none.json')])('there is no file: %s', (path) => {
  expect(readEvent({ env: { GITHUB_EVENT_PATH: path } })).toEqual({})
})
