import { expect, test } from '@jest/globals'
import { readBypass } from '../../../actions/freeze-branch/src/bypass-input.ts'

test.each([
  ['app:12345', { kind: 'app', app: 12345, mode: 'always' }],
  ['app:Release-Bot', { kind: 'app', app: 'release-bot', mode: 'always' }],
  ['app:release-bot@pull-request', { kind: 'app', app: 'release-bot', mode: 'pull_request' }],
  ['role:maintain', { kind: 'role', role: 2, mode: 'always' }],
  ['role:write@pull-request', { kind: 'role', role: 4, mode: 'pull_request' }],
  ['role:admin', { kind: 'role', role: 5, mode: 'always' }],
  ['role:4711', { kind: 'role', role: 4711, mode: 'always' }],
  ['team:release_crew', { kind: 'team', slug: 'release_crew', mode: 'always' }],
  ['deploy-key', { kind: 'deploy-key', mode: 'always' }],
  ['organization-admin@pull-request', { kind: 'organization-admin', mode: 'pull_request' }]
])('%s', (text, expected) => expect(readBypass([text])).toEqual([{ text, ...expected }]))

test.each([
  ['', 'expected app:ID, app:SLUG'],
  ['rolle:admin', 'did you mean role?'],
  ['role', 'expected app:ID, app:SLUG'],
  ['role:constructor', 'expected one of the roles maintain, write, admin, or the number of a custom role'],
  ['role:0', 'expected one of the roles'],
  ['team:acme/crew', 'a team is named by its slug alone'],
  ['app:../x', 'expected app:ID, app:SLUG'],
  ['app:', 'expected app:ID, app:SLUG'],
  ['app:x@always', 'expected @pull-request or nothing after the actor, got "@always"'],
  ['deploy-key@pull-request', 'a deploy key merges no pull requests'],
  ['deploy-key:x', 'expected app:ID, app:SLUG'],
  ['app:a\n::error::b', 'got "app:a\\n']
])('%j is none', (text, message) => expect(() => readBypass([text])).toThrow(message))

test('an actor stands there once', () => {
  expect(() => readBypass(['app:X', 'team:y', 'app:x@pull-request'])).toThrow(
    '"app:x@pull-request" names the same actor as "app:X"; keep one'
  )
  expect(readBypass(['app:x', 'team:x'])).toHaveLength(2)
})
