import { describe, expect, test } from '@jest/globals'
import { type Missing, rehearseWithout } from './without-scope.ts'

const workflow = 'release-controller'
const byPullRequest = { 'default: commit, description': 'default: pull-request, description' }

type Row = readonly [job: string, scope: string, name: string, named: string, also?: Missing['also']]

// What each job declares is what it needs. Signing without a key needs a Sigstore, which is not here: no row for id-token.
const rows: readonly Row[] = [
  ['decide', 'contents', 'Validate and classify', 'contents: read'],
  ['tests', 'contents', 'Test and lint', 'contents: read'],
  ['image', 'contents', 'Build the image', 'contents: read'],
  ['image', 'packages', 'Build the image', 'packages: write'],
  ['manifests', 'contents', 'Update the manifests', 'contents: read'],
  ['manifests', 'pull-requests', 'Update the manifests', 'pull-requests: read', byPullRequest],
  ['charts', 'contents', 'Publish the charts', 'contents: read'],
  ['charts', 'packages', 'Publish the charts', 'packages: write'],
  ['publish', 'contents', 'Publish the release', 'contents: read']
]

describe('a job without one of its scopes', () => {
  test.each(rows)(
    '%s without %s fails before it writes, and names what is missing',
    async (job, scope, name, named, also = {}) => {
      const failed = await rehearseWithout({ workflow, job, scope, also }, 'controller', 'v0.5.0')
      expect(failed).toMatchObject({ conclusion: 'failure', job: `release / ${name}`, written: [] })
      expect(failed.said).toContain(named)
    },
    180_000
  )
})
