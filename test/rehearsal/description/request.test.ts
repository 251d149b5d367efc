import { describe, expect, test } from '@jest/globals'
import { sayComplaint } from '#rehearsal/world/description/complaint'
import { type RequestVerdict, validateRequest } from '#rehearsal/world/description/request'

const repository = '/repos/acme/harbor'
const sha = 'a'.repeat(40)
const protection = {
  required_status_checks: null,
  enforce_admins: null,
  required_pull_request_reviews: null,
  restrictions: null
}

function judge(method: string, target: string, body?: unknown, version?: string): RequestVerdict {
  const [path = '', query = ''] = `${repository}${target}`.split('?')
  return validateRequest({
    method,
    path,
    query: new URLSearchParams(query),
    body,
    ...(version === undefined ? {} : { version })
  })
}

describe('a request that fits', () => {
  test.each<[string, string, string, unknown?]>([
    ['a branch is locked', 'PUT', '/branches/main/protection', { ...protection, lock_branch: true }],
    ['null where null is allowed', 'PUT', '/branches/main/protection', { ...protection, allow_force_pushes: null }],
    ['null where one of a list is expected', 'PATCH', '/issues/1', { state: 'open', state_reason: null }],
    ['a ref is created', 'POST', '/git/refs', { ref: 'refs/tags/v1.0.0', sha }],
    ['pages of a size', 'GET', '/tags?per_page=100&page=2'],
    ['an enumerated value', 'GET', '/pulls?state=all&sort=updated&direction=desc'],
    ['a time', 'GET', '/commits?since=2026-01-01T00:00:00Z'],
    ['a file is uploaded', 'POST', '/releases/1/assets?name=a.tgz', Buffer.from([0])],
    ['labels in an object', 'POST', '/issues/1/labels', { labels: ['bug'] }],
    ['a workflow by its file', 'POST', '/actions/workflows/release.yml/dispatches', { ref: 'main' }],
    ['a value of one of several forms', 'POST', '/issues', { title: 'It leaks', labels: ['bug', { name: 'hull' }] }],
    ['a workflow by its number', 'POST', '/actions/workflows/7/dispatches', { ref: 'main', inputs: { a: 'b' } }],
    ['no body where none is required', 'POST', '/releases/1/assets?name=a.tgz'],
    [
      'a ruleset',
      'POST',
      '/rulesets',
      {
        name: 'tags',
        target: 'tag',
        enforcement: 'active',
        conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
        rules: [{ type: 'deletion' }, { type: 'update' }]
      }
    ]
  ])('%s', (_, method, target, body = undefined) => {
    const verdict = judge(method, target, body)
    expect(verdict.match).toBeDefined()
    expect(verdict.complaints).toEqual([])
    expect(verdict.unknown).toEqual([])
    expect(verdict.refusal).toBeUndefined()
  })
})

describe('a body that does not fit is refused in the words of GitHub', () => {
  test.each<[string, string, string, unknown, string[], string]>([
    [
      'a text for a truth value',
      'PUT',
      '/branches/main/protection',
      { ...protection, lock_branch: 'yes' },
      ['body/lock_branch must be boolean, and is "yes" (type)'],
      'For \'properties/lock_branch\', "yes" is not a boolean.'
    ],
    [
      'one required member is missing',
      'POST',
      '/git/refs',
      { ref: 'refs/tags/v1' },
      ['body must have "sha", and is {"ref":"refs/tags/v1"} (required)'],
      '"sha" wasn\'t supplied.'
    ],
    [
      'no body at all',
      'POST',
      '/git/refs',
      undefined,
      ['body must have "ref", and is {} (required)', 'body must have "sha", and is {} (required)'],
      '"ref", "sha" weren\'t supplied.'
    ],
    [
      'null where null is not allowed',
      'POST',
      '/releases',
      { tag_name: null },
      ['body/tag_name must be string, and is null (type)'],
      "For 'properties/tag_name', nil is not a string."
    ],
    [
      'a value that is not of the list',
      'POST',
      '/releases',
      { tag_name: 'v1', make_latest: 'yes' },
      ['body/make_latest must be one of ["true","false","legacy"], and is "yes" (enum)'],
      'yes is not a member of ["true", "false", "legacy"].'
    ],
    [
      'an item of a list',
      'POST',
      '/git/commits',
      { message: 'x', tree: sha, parents: [sha, 7] },
      ['body/parents/1 must be string, and is 7 (type)'],
      "For 'properties/parents/items', 7 is not a string."
    ],
    [
      'a member of a member that may be null',
      'PUT',
      '/branches/main/protection',
      { ...protection, required_status_checks: { strict: 'yes', contexts: [] } },
      ['body/required_status_checks/strict must be boolean, and is "yes" (type)'],
      'For \'properties/required_status_checks/properties/strict\', "yes" is not a boolean.'
    ]
  ])('%s', (_, method, target, body, complaints, sentence) => {
    const verdict = judge(method, target, body)
    expect(verdict.complaints.map(sayComplaint)).toEqual(complaints)
    expect(verdict.refusal).toBe(`Invalid request.\n\n${sentence}`)
  })
})

describe('what GitHub overlooks is reported and not refused', () => {
  test.each<[string, string, string, unknown, string[], string[]]>([
    [
      'a number of pages',
      'GET',
      '/tags?per_page=all',
      undefined,
      ['query/per_page must be integer, and is "all" (type)'],
      []
    ],
    [
      'a state',
      'GET',
      '/pulls?state=any',
      undefined,
      ['query/state must be one of ["open","closed","all"], and is "any" (enum)'],
      []
    ],
    ['a parameter', 'GET', '/tags?perpage=5', undefined, [], ['query/perpage']],
    [
      'a name that is missing',
      'POST',
      '/releases/1/assets',
      undefined,
      ['query/name must be in the query (required)'],
      []
    ],
    ['a member', 'POST', '/git/refs', { ref: 'refs/heads/x', sha, froce: true }, [], ['body/froce']],
    [
      'a member within',
      'PUT',
      '/branches/main/protection',
      { ...protection, required_status_checks: { strict: true, contexts: [], tests: [] } },
      [],
      ['body/required_status_checks/tests']
    ],
    [
      'a number in the path',
      'GET',
      '/pulls/one',
      undefined,
      ['path/pull_number must be integer, and is "one" (type)'],
      []
    ]
  ])('%s', (_, method, target, body, complaints, unknown) => {
    const verdict = judge(method, target, body)
    expect(verdict.complaints.map(sayComplaint)).toEqual(complaints)
    expect(verdict.unknown).toEqual(unknown)
    expect(verdict.refusal).toBeUndefined()
  })
})

test('a member that a later version of the API has dropped is unknown there', () => {
  const body = { title: 'It leaks', assignee: 'ada' }
  expect(judge('POST', '/issues', body).unknown).toEqual([])
  expect(judge('POST', '/issues', body, '2026-03-10').unknown).toEqual(['body/assignee'])
})

test('a request that the description does not know is not judged', () => {
  expect(judge('GET', '/harbours')).toEqual({ match: undefined, complaints: [], unknown: [], refusal: undefined })
})
