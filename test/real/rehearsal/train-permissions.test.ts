import { describe, expect, test } from '@jest/globals'
import { limit } from './use-rehearsal.ts'
import { type Missing, rehearseWithout } from './without-scope.ts'

/** With GITHUB_TOKEN alone: an App has permissions of its own. */
const withoutApp = { vars: { RELEASE_APP_ID: '' } }
const checked = { "required-checks: { type: string, default: ''": 'required-checks: { type: string, default: tests' }
const first = { 'default: require, description': "default: 'off', description" }

type Row = readonly [
  missing: readonly [workflow: string, job: string, scope: string],
  name: string,
  says: string,
  asked: { readonly tag?: string; readonly also?: Missing['also'] }
]
const candidate = { tag: 'v0.50.0-rc1' }

// What each job declares is what it needs. Two scopes of freeze.yml have no row: without issues: write a freeze holds all the
// same, and warns that it has no issue; and the world does not ask for pull-requests: read where GraphQL reads.
const rows: readonly Row[] = [
  [['release-train', 'decide', 'contents'], 'train / Validate and classify', 'contents: read', candidate],
  [['release-train', 'tests', 'contents'], 'train / Test', 'contents: read', candidate],
  [['release-train', 'tests', 'checks'], 'train / Test', 'checks: read', { ...candidate, also: checked }],
  [['release-train', 'images', 'contents'], 'train / Image', 'contents: read', candidate],
  [['release-train', 'images', 'packages'], 'train / Image', 'packages: write', candidate],
  [['release-train', 'charts', 'contents'], 'train / Publish the charts', 'contents: read', candidate],
  [['release-train', 'charts', 'packages'], 'train / Publish the charts', 'packages: write', candidate],
  [['release-train', 'publish', 'contents'], 'train / Publish the release', 'contents', candidate],
  [
    ['release-train', 'line', 'contents'],
    'train / Begin the branch',
    'contents: write',
    { tag: 'v0.50.0', also: first }
  ],
  [['freeze', 'check', 'contents'], 'main / Check the pull request', 'contents', {}],
  [['freeze', 'check', 'statuses'], 'main / Check the pull request', 'statuses: write', {}],
  [['freeze', 'freeze', 'contents'], 'main / Freeze, thaw or sweep', 'contents', {}],
  [['freeze', 'freeze', 'statuses'], 'main / Freeze, thaw or sweep', 'statuses: write', {}]
]

describe('a job fails before it writes, and names what is missing, without', () => {
  test.each(rows)(
    '%j (%s)',
    async ([workflow, job, scope], name, says, { tag, also }) => {
      const failed = await rehearseWithout({ workflow, job, scope, ...(also && { also }) }, 'train', tag, withoutApp)
      expect(failed).toMatchObject({ conclusion: 'failure', job: expect.stringContaining(name), written: [] })
      expect(failed.said).toContain(says)
    },
    limit
  )
})
