import { describe, expect, test } from '@jest/globals'
import { has } from '#rehearsal/world/permissions/judge'
import { needOf } from '#rehearsal/world/permissions/need'
import { isOpenRead } from '#rehearsal/world/permissions/open-reads'
import type { Repository } from '#rehearsal/world/repositories'
import { callerWith } from './caller.ts'

const repository = '/repos/{owner}/{repo}'

describe('what an operation asks for', () => {
  const cases: [string, unknown][] = [
    [`POST ${repository}/git/refs`, { sets: [{ contents: 'write' }], workflowsOnTop: true }],
    [`DELETE ${repository}/git/refs/{ref}`, { sets: [{ contents: 'write' }], workflowsOnTop: false }],
    [`POST ${repository}/labels`, { sets: [{ issues: 'write' }, { pull_requests: 'write' }] }],
    [`GET ${repository}/pulls/{pull_number}`, { sets: [{ contents: 'read' }, { pull_requests: 'read' }] }],
    [`POST ${repository}/forks`, { sets: [{ administration: 'write', contents: 'read' }] }],
    [`PUT ${repository}/pages`, { sets: [{ administration: 'write', pages: 'write' }] }],
    [`POST ${repository}/releases/{release_id}/assets`, { sets: [{ contents: 'write' }] }],
    ['GET /orgs/{org}/packages', { sets: [{ packages: 'read' }] }],
    ['GET /app', { audience: 'app', sets: [] }],
    ['GET /nothing/that/is/known', { sets: [{ contents: 'read' }] }],
    ['PUT /nothing/that/is/known', { sets: [{ contents: 'write' }] }]
  ]
  test.each(cases)('%s', (operation, wanted) => {
    expect(needOf(operation)).toMatchObject(wanted as object)
  })
})

describe('what everybody may read of a public repository', () => {
  const cases: [string, boolean][] = [
    ['', true],
    ['/actions/runs', true],
    ['/attestations/{subject_digest}', true],
    ['/commits/{ref}/check-runs', true],
    ['/releases', true],
    ['/deployments', true],
    ['/issues', true],
    ['/pulls/{pull_number}', true],
    ['/commits/{ref}/statuses', true],
    ['/rulesets', true],
    ['/actions/jobs/{job_id}/logs', false],
    ['/actions/variables', false],
    ['/branches/{branch}/protection', false],
    ['/collaborators', false],
    ['/immutable-releases', false]
  ]
  test.each(cases)('%s', (path, isOpen) => {
    const operation = `GET ${repository}${path}`
    expect(isOpenRead(operation, needOf(operation))).toBe(isOpen)
  })

  test('writing is never open', () => {
    const operation = `POST ${repository}/git/refs`
    expect(isOpenRead(operation, { sets: [{ contents: 'read' }], workflowsOnTop: false })).toBe(false)
  })
})

describe('whether a caller has one of several sets of permissions', () => {
  const cases: [string, boolean, Parameters<typeof has>[2], boolean][] = [
    ['to read what all may read', false, { contents: 'read' }, true],
    ['to read what is private', true, { contents: 'read' }, false],
    ['to read what only admins may', false, { administration: 'read' }, false],
    ['to write', false, { issues: 'write' }, true],
    ['to write something else', false, { contents: 'write' }, false]
  ]
  test.each(cases)('%s', (_name, isPrivate, set, wanted) => {
    const named = { owner: 'acme', name: 'harbor', fullName: 'acme/harbor', private: isPrivate }
    expect(has(named as Repository, callerWith('installation', { issues: 'write' }), set)).toBe(wanted)
    expect(has(named as Repository, callerWith('user', 'all'), set)).toBe(true)
    expect(has(named as Repository, callerWith('installation', {}), { pages: 'write' }, set)).toBe(
      wanted && set.issues === undefined
    )
  })
})
