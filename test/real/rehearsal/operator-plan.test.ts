import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { call } from '#rehearsal/occasions/occasion'
import { type Prepared, prepare } from '#rehearsal/prepare'
import type { Rehearsal } from '#rehearsal/rehearsal'
import { rehearse } from '#rehearsal/rehearse'
import { operatorNext } from '#rehearsal/sample/operator-history'

const folder = mkdtempSync(join(tmpdir(), 'slipway-plan-'))
const silent = { happened: () => {}, judged: () => {}, progress: () => {} }
let prepared: Prepared
let rehearsal: Rehearsal

/** Closes the pull request and opens it again, which starts its workflows once more. */
async function reopen() {
  for (const state of ['closed', 'open']) await call(prepared, 'PATCH', '/pulls/1', { state })
  return { verb: 'reopened', what: '#1', how: 'PATCH /pulls/1' }
}

beforeAll(async () => {
  const command = {
    command: 'rehearse',
    sample: 'operator',
    event: { name: 'pull_request', action: 'opened' },
    ref: operatorNext
  } as const
  prepared = await prepare({ ...command, runSteps: true, keep: false, json: false }, folder)
  const occasion = { ...prepared.occasion, more: [reopen] }
  rehearsal = await rehearse({ ...prepared, occasion }, silent, new AbortController().signal)
}, 180_000)

afterAll(async () => {
  await prepared.world.close()
  rmSync(folder, { recursive: true, force: true })
})

const plans = () => rehearsal.runs.flatMap(({ result }) => result.jobs.filter(({ id }) => id === 'plan'))

test('the plan of a release stands on its pull request once, and is brought up to date', () => {
  expect(rehearsal.failures).toEqual([])
  expect(plans().map(({ conclusion }) => conclusion)).toEqual(['success', 'success'])
  const comments = rehearsal.journal.filter(({ kind }) => kind.includes('comment')).map(({ kind, by }) => [kind, by])
  expect(comments).toEqual([
    ['create-comment', 'github-actions[bot]'],
    ['edit-comment', 'github-actions[bot]']
  ])
})

test('it says what the version is, what would be written, and what would be published', () => {
  const { plan = '', tag, kind } = plans()[0]?.outputs ?? {}
  expect([tag, kind]).toEqual(['v1.2.1', 'stable'])
  expect(plan).toContain('version: done - v1.2.1 is valid; the tag does not exist yet')
  expect(plan).toMatch(/release: done - v1\.2\.1 is stable: .*\n {2}images: \["1\.2\.1","latest"\]\n {2}latest: true\n/)
  expect(plan).toMatch(/manifests: proceed.*\n {2}pending: write config\/manager\/kustomization\.yaml/)
  expect(plan).toMatch(/charts: proceed.*\n {2}pending: push harbor-operator 1\.2\.1/)
  expect(plan).toMatch(/publish: proceed.*\n {2}pending: create the draft of the release "v1\.2\.1"/)
  expect(plan).toMatch(/notes:\n\S/)
})

test('nothing but the comment is written', () => {
  const kinds = new Set(rehearsal.journal.map(({ kind }) => kind))
  expect([...kinds].filter((kind) => !/pull-request|comment/.test(kind))).toEqual([])
  expect(rehearsal.changes).toEqual([])
  expect(rehearsal.unsupported).toEqual([])
})
