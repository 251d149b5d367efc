import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { Rehearsal } from '#rehearsal/rehearsal'
import { runHere } from '../../rehearsal/cli/in-process.ts'
import { limit } from './use-rehearsal.ts'

const folder = mkdtempSync(join(tmpdir(), 'slipway-gitops-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Tells the sample of a release with a payload as it comes. */
async function told(payload: unknown, ...more: readonly string[]): Promise<Rehearsal> {
  const path = join(folder, 'payload.json')
  writeFileSync(path, JSON.stringify({ client_payload: payload }))
  const asked = ['--event', 'repository_dispatch:new-release', '--payload', path, '--json', ...more]
  return JSON.parse((await runHere('rehearse', 'gitops', ...asked)).stdout)
}

const said = ({ runs }: Rehearsal) =>
  runs.flatMap(({ result }) => result.annotations.map(({ message }) => message)).join('\n')
const written = ({ journal }: Rehearsal) =>
  journal.flatMap(({ kind }) => (kind === 'dispatch-repository' ? [] : [kind]))

describe('S4.28: a payload that is no release opens nothing', () => {
  const hostile: readonly (readonly [what: string, payload: unknown, named: RegExp])[] = [
    ['a script', { version: `v1.3.0$(touch ${folder}/here)` }, /v1\.3\.0\$\(touch/],
    ['a second line with a command of the runner', { version: 'v1.3.0\n::add-mask::v' }, /v1\.3\.0/],
    ['a branch', { version: 'refs/heads/main' }, /refs\/heads\/main/],
    ['no version', {}, /version/],
    ['a list', { version: ['v1.3.0'] }, /an array/],
    ['evidence that is a script', { version: 'v1.3.0', evidence_url: 'javascript:alert(1)' }, /https/]
  ]
  test.each(hostile)(
    '%s',
    async (_, payload, named) => {
      const came = await told(payload, '--image', 'ghcr.io/acme/beacon:v1.3.0')
      expect([came.conclusion, written(came)]).toEqual(['failure', []])
      expect(said(came)).toMatch(named)
    },
    limit
  )
})

test(
  'S4.6: a release whose image is not there is not promoted',
  async () => {
    const came = await told({ version: 'v1.3.0' })
    expect([came.conclusion, written(came)]).toEqual(['failure', []])
    expect(said(came)).toContain('ghcr.io/acme/beacon:v1.3.0')
  },
  limit
)

// proves S4.15
test(
  'production keeps its range until somebody approves the change',
  async () => {
    const came = await told({ version: 'v2.0.0' }, '--image', 'ghcr.io/acme/beacon:v2.0.0', '--reject', 'production')
    expect(came.conclusion).toBe('failure')
    const opened = came.journal.flatMap(({ kind, target }) =>
      kind === 'open-pull-request' ? [target.split(' ')[1]] : []
    )
    expect(opened.sort()).toEqual(['acme:promote/2.0.0/dev', 'acme:promote/2.0.0/pre-prod'])
  },
  limit
)
