import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { limit } from './use-rehearsal.ts'
import { rehearseWithout } from './without-scope.ts'

const workflow = 'promote-gitops'
const version = 'v2.0.0'
const folder = mkdtempSync(join(tmpdir(), 'slipway-gitops-'))
const payload = join(folder, 'payload.json')
writeFileSync(payload, JSON.stringify({ client_payload: { version } }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const told = {
  event: { name: 'repository_dispatch', action: 'new-release' },
  payload,
  images: [`ghcr.io/acme/beacon:${version}`]
}
const byTheJob = { '${{ steps.app.outputs.token || github.token }}': '${{ github.token }}' }

// What each job declares is what it needs: where there is no App its token writes.
describe('a job without one of its scopes', () => {
  test.each([
    ['decide', 'contents', /^promote \/ Classify and decide$/, 'contents: read'],
    ['promote', 'contents', /^promote \/ Promote \((?:update|approve)\)$/, 'contents'],
    ['promote', 'pull-requests', /^promote \/ Promote \((?:update|approve)\)$/, 'pull-requests: ']
  ])(
    '%s without %s fails before it writes, and names what is missing',
    async (job, scope, name, named) => {
      const failed = await rehearseWithout({ workflow, job, scope, also: byTheJob }, 'gitops', undefined, told)
      expect(failed).toMatchObject({ conclusion: 'failure', written: [] })
      expect(failed.job).toMatch(name)
      expect(failed.said).toContain(named)
    },
    limit
  )
})
