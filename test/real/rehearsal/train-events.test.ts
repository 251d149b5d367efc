import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { Rehearsal } from '#rehearsal/rehearsal'
import { runHere } from '../../rehearsal/cli/in-process.ts'
import { jobsIn, limit } from './use-rehearsal.ts'

async function rehearse(...asked: string[]) {
  const { status, stdout } = await runHere('rehearse', 'train', ...asked, '--json')
  const rehearsal = JSON.parse(stdout) as Rehearsal
  const jobs = rehearsal.runs.flatMap(({ result }) => jobsIn(result.jobs))
  const outputs = jobs.flatMap(({ steps }) => steps).at(-1)?.outputs
  return { status, rehearsal, files: rehearsal.runs.map(({ file }) => file), outputs, jobs }
}

describe('another event of the sample is rehearsed as of any repository:', () => {
  const events: [what: string, asked: string[], outputs: Record<string, string>][] = [
    ['the schedule sweeps', ['--event', 'schedule'], { outcome: 'nothing-to-do' }],
    ['a merge group is checked', ['--event', 'merge_group', '--ref', 'batches'], { allowed: 'true' }]
  ]
  test.each(events)(
    '%s',
    async (_, asked, expected) => {
      const { status, rehearsal, files, jobs } = await rehearse(...asked)
      expect([status, rehearsal.repository, files]).toEqual([0, 'acme/strait', ['.github/workflows/freeze.yml']])
      const played = jobs.flatMap(({ steps }) => steps)
      expect(played.at(-1)?.outputs).toMatchObject(expected)
    },
    limit
  )
})

describe('nothing is built, and nothing written, for', () => {
  const refused: [id: string, what: string, tag: string, reason: RegExp][] = [
    ['S3.15', 'a first release of a line without a candidate', 'v0.50.0', /candidate/],
    ['S3.30', 'a patch that is tagged on main', 'v0.49.1', /release\/v0\.49/],
    ['S0.8', 'a tag that is no version', 'v0.50', /two numbers/]
  ]
  test.each(refused)(
    '%s: %s',
    async (_id, _what, tag, reason) => {
      const { status, rehearsal, jobs } = await rehearse('--tag', tag)
      expect(status).toBe(1)
      const { failures } = rehearsal
      expect(failures.map(({ job }) => job)).toEqual(['train / Validate and classify'])
      expect(failures[0]?.log.join('\n')).toMatch(reason)
      expect(rehearsal.journal.map(({ kind }) => kind)).toEqual(['create-ref'])
      const train = jobs.filter(({ name }) => name.startsWith('train /'))
      expect(new Set(train.slice(1).map(({ conclusion }) => conclusion))).toEqual(new Set(['skipped']))
    },
    limit
  )
})

const folder = mkdtempSync(join(tmpdir(), 'slipway-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A workflow that asks for a check of the commit before anything is built. */
function callerThatRequires(check: string): string {
  const path = join(folder, 'release.yml')
  const uses = 'slipway-release/slipway/.github/workflows/release-train.yml@v1'
  const given = { 'required-checks': check, 'test-command': '', charts: '' }
  const permissions = { contents: 'write', packages: 'write', checks: 'read' }
  const on = { push: { tags: ['v*'] } }
  writeFileSync(path, JSON.stringify({ name: 'release', on, jobs: { train: { uses, permissions, with: given } } }))
  return path
}

describe('S3.29: a check that is required', () => {
  test.each([
    ['holds the release where it did not run', 'lint', 1, 0],
    ['lets it pass where it has succeeded', 'train / Validate and classify', 0, 1]
  ])(
    '%s',
    async (_, check, expected, releases) => {
      const asked = ['--tag', 'v0.50.0-rc1', '--workflow', callerThatRequires(check)]
      const { status, rehearsal } = await rehearse(...asked)
      const said = rehearsal.failures.map(({ log }) => log.join('\n')).join('\n')
      expect(status).toBe(expected)
      expect(rehearsal.journal.filter(({ kind }) => kind === 'publish-release')).toHaveLength(releases)
      expect(/The check "lint" of [0-9a-f]{40} must have passed before the tag: it did not run/.test(said)).toBe(
        releases === 0
      )
    },
    limit
  )
})
