import { describe, expect, test } from '@jest/globals'
import type { RehearseCommand } from '#rehearsal/command-line/commands'
import { limit } from './use-rehearsal.ts'
import { rehearseWithout } from './without-scope.ts'

/** With GITHUB_TOKEN alone: an App has permissions of its own. */
const withoutApp = { vars: { RELEASE_APP_ID: '' } }
const after: Partial<RehearseCommand> = {
  event: { name: 'workflow_dispatch', action: '' },
  workflow: 'post-release.yml',
  inputs: { version: 'v0.8.0' }
}
const sameVersion = { tag: 'v0.8.0' }

type Row = readonly [
  missing: readonly [workflow: string, job: string, scope: string],
  name: string,
  says: string,
  asked?: Partial<RehearseCommand>
]

// What each job declares is what it needs; where nothing is asked for, the whole sample is rehearsed until it fails. What
// thaw needs besides contents is asked for where something is frozen: see freeze.yml.
const rows: readonly Row[] = [
  [['release-modules', 'decide', 'contents'], 'modules / Validate and classify', 'contents: read'],
  [['release-modules', 'prepare', 'contents'], 'modules / Open the pull request', 'contents'],
  [['release-modules', 'prepare', 'pull-requests'], 'modules / Open the pull request', 'pull-requests: '],
  [['release-modules', 'tests', 'contents'], 'modules / Test', 'contents: read', sameVersion],
  [['release-modules', 'tag', 'contents'], 'modules / Tag the modules', 'contents', sameVersion],
  [['release-modules', 'publish', 'contents'], 'modules / Publish the release', 'contents', sameVersion],
  [['post-release', 'decide', 'contents'], 'main / Classify the release', 'contents: read', after],
  [['post-release', 'thaw', 'contents'], 'main / Thaw the branch', 'contents', after],
  [['post-release', 'edits', 'contents'], 'main / Put pins back', 'contents', after],
  [['post-release', 'edits', 'pull-requests'], 'main / Put pins back', 'pull-requests: ', after],
  [['post-release', 'checklist', 'issues'], 'main / Tell people what is left', 'issues: write', after]
]

/** What jobs write that run at the same time, and have their scopes. */
const beside: Readonly<Record<string, readonly string[]>> = {
  edits: ['open-issue'],
  thaw: ['open-issue'],
  checklist: ['create-tree', 'create-commit', 'create-ref', 'open-pull-request']
}

describe('a job fails before it writes, and names what is missing, without', () => {
  test.each(rows)(
    '%j (%s)',
    async ([workflow, job, scope], name, says, asked = {}) => {
      const { tag, ...more } = asked
      const failed = await rehearseWithout({ workflow, job, scope }, 'modules', tag, { ...withoutApp, ...more })
      expect(failed).toMatchObject({ conclusion: 'failure', job: expect.stringContaining(name) })
      expect(failed.written.filter((kind) => !beside[job]?.includes(kind))).toEqual([])
      expect(failed.said).toContain(says)
    },
    limit
  )
})
