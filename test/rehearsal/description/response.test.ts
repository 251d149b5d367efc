import { describe, expect, test } from '@jest/globals'
import { sayComplaint } from '#rehearsal/world/description/complaint'
import { validateResponse } from '#rehearsal/world/description/response'

const sha = 'a'.repeat(40)
const url = `https://api.github.com/repos/acme/harbor/git/commits/${sha}`
const json = { 'content-type': 'application/json; charset=utf-8' }
const ref = { ref: 'refs/heads/main', node_id: 'x', url, object: { type: 'commit', sha, url } }
const error = { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' }
const tag = { name: 'v1', commit: { sha, url }, zipball_url: url, tarball_url: url, node_id: 'x' }

const file = {
  type: 'file',
  encoding: 'base64',
  size: 1,
  name: 'a.md',
  path: 'a.md',
  content: 'YQ==',
  sha,
  url,
  git_url: url,
  html_url: url,
  download_url: url,
  _links: { git: url, self: url, html: url }
}

const issue = {
  id: 1,
  node_id: 'x',
  url,
  repository_url: url,
  labels_url: url,
  comments_url: url,
  events_url: url,
  html_url: url,
  number: 1,
  state: 'open',
  title: 'It leaks',
  user: null,
  labels: [],
  assignee: null,
  milestone: null,
  locked: false,
  comments: 0,
  closed_at: null,
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-01-01T00:00:00Z',
  author_association: 'OWNER'
}

type Row = [string, string, string, number, unknown, (Record<string, string> | undefined)?]

const judge = ([, method, target, status, body, headers = json]: Row, version?: string): string[] => {
  const path = `/repos/acme/harbor${target}`
  return validateResponse({ method, path, status, headers, body, ...(version && { version }) }).map(sayComplaint)
}

describe('an answer that fits', () => {
  test.each<Row>([
    ['a ref', 'GET', '/git/ref/heads/main', 200, ref],
    ['a file', 'GET', '/contents/a.md', 200, file],
    ['an issue', 'GET', '/issues/1', 200, issue],
    ['an empty list', 'GET', '/tags', 200, []],
    ['a list with a Link header', 'GET', '/tags', 200, [tag], { ...json, link: '<https://x.example>; rel="next"' }],
    ['an error', 'GET', '/git/ref/heads/x', 404, error],
    ['an error with a list', 'POST', '/git/refs', 422, { ...error, status: '422', errors: [{ code: 'invalid' }] }],
    ['an error that any call may meet', 'GET', '/git/ref/heads/x', 401, { ...error, status: '401' }],
    ['not modified', 'GET', '/git/ref/heads/x', 304, undefined],
    ['no content', 'DELETE', '/git/refs/heads/x', 204, undefined],
    ['an answer to HEAD', 'HEAD', '/git/ref/heads/main', 200, undefined],
    [
      'a commit without an account',
      'GET',
      '/commits/main',
      200,
      undefined,
      { 'content-type': 'application/vnd.github.sha' }
    ],
    ['an error of a path that GitHub does not have', 'GET', '/harbours', 404, error]
  ])('%s', (...row) => {
    expect(judge(row)).toEqual([])
  })
})

describe('an answer that does not fit', () => {
  test.each<[...Row, string[]]>([
    [
      'a member of another type',
      'GET',
      '/git/ref/heads/main',
      200,
      { ...ref, object: { ...ref.object, sha: 1 } },
      json,
      ['body/object/sha must be string, and is 1 (type)']
    ],
    [
      'a missing member',
      'GET',
      '/tags',
      200,
      [{ ...tag, node_id: undefined }].map((one) => JSON.parse(JSON.stringify(one))),
      json,
      [
        expect.stringMatching(
          /^body\/0 must have "node_id", and is \{"name":"v1".*… \(required\)$/
        ) as unknown as string
      ]
    ],
    [
      'a member that GitHub does not have',
      'GET',
      '/git/ref/heads/main',
      200,
      { ...ref, naem: 'main' },
      json,
      ['body/naem is no member that GitHub describes (undescribed)']
    ],
    [
      'a member within',
      'GET',
      '/tags',
      200,
      [{ ...tag, commit: { sha, url, date: '' } }],
      json,
      ['body/0/commit/date is no member that GitHub describes (undescribed)']
    ],
    [
      'an address that is none',
      'GET',
      '/git/ref/heads/main',
      200,
      { ...ref, url: 'somewhere' },
      json,
      ['body/url must match format "uri", and is "somewhere" (format)']
    ],
    ['null', 'GET', '/git/ref/heads/main', 200, null, json, ['body must be object, and is null (type)']],
    ['another form', 'GET', '/tags', 200, { tags: [] }, json, ['body must be array, and is {"tags":[]} (type)']],
    [
      'a status that the operation does not have',
      'POST',
      '/git/refs',
      200,
      ref,
      json,
      ['status is 200: POST /repos/{owner}/{repo}/git/refs has no such answer (undescribed)']
    ],
    [
      'success where GitHub has nothing',
      'GET',
      '/harbours',
      200,
      {},
      json,
      ['status is 200: there is no such operation (undescribed)']
    ],
    [
      'another media type',
      'GET',
      '/tags',
      200,
      'text',
      { 'content-type': 'text/plain' },
      ['headers/content-type is "text/plain", must be application/json (content)']
    ],
    ['a body with 204', 'DELETE', '/git/refs/heads/x', 204, {}, json, ['body must be absent (content)']],
    ['a body with 304', 'GET', '/tags', 304, {}, json, ['body must be absent (content)']],
    ['a body to HEAD', 'HEAD', '/tags', 200, [], json, ['body must be absent (content)']],
    [
      'an error with its status as a number',
      'GET',
      '/git/ref/heads/x',
      404,
      { ...error, status: 404 },
      json,
      ['body/status must be "404", and is 404 (const)']
    ],
    [
      'an error with another status',
      'GET',
      '/git/ref/heads/x',
      403,
      error,
      json,
      ['body/status must be "403", and is "404" (const)']
    ],
    [
      'one of several forms, without what only says that it is not of the list',
      'GET',
      '/contents/a.md',
      200,
      { ...file, size: '1' },
      json,
      [
        'body/size must be integer, and is "1" (type)',
        'body/type must be one of ["symlink"], and is "file" (enum)',
        'body/type must be one of ["submodule"], and is "file" (enum)'
      ]
    ],
    [
      'none of several forms',
      'GET',
      '/issues/1',
      200,
      { ...issue, labels: [7] },
      json,
      [
        'body/labels/0 must be string, and is 7 (type)',
        'body/labels/0 must be object, and is 7 (type)',
        'body/labels/0 must be of one of the described forms, and is 7 (anyOf)'
      ]
    ],
    [
      'errors of another form',
      'POST',
      '/git/refs',
      422,
      { message: 'Validation Failed', documentation_url: '', errors: [{ field: 'ref' }] },
      json,
      ['body/errors/0 must have "code", and is {"field":"ref"} (required)']
    ]
  ])('%s', (name, method, path, status, body, headers, complaints) => {
    expect(judge([name, method, path, status, body, headers])).toEqual(complaints)
  })
})

describe('the media type is the one that was asked for, where GitHub has it', () => {
  const path = '/repos/acme/harbor/compare/a...b'
  const text = { 'content-type': 'application/vnd.github.v3.diff; charset=utf-8' }
  test.each([
    ['a diff', 'application/vnd.github.diff', text, []],
    ['a diff by its older name', 'application/vnd.github.v3.diff', text, []],
    ['text where JSON was asked for', 'application/json', text, 'application/json'],
    ['JSON where a diff was asked for', 'application/vnd.github.diff', json, 'application/vnd.github.diff']
  ])('%s', (_, accept, headers, expected) => {
    const said = validateResponse({ method: 'GET', path, status: 200, headers, body: 'diff', accept }).map(sayComplaint)
    const type = headers['content-type'].split(';')[0]?.replace('v3.', '')
    expect(said).toEqual(
      typeof expected === 'string' ? [`headers/content-type is "${type}", must be ${expected} (content)`] : []
    )
  })
})

test('a version of the API decides which answers fit', () => {
  const row: Row = ['', 'POST', '/actions/workflows/1/dispatches', 204, undefined]
  expect(judge(row)).toEqual([])
  expect(judge(row, '2026-03-10')).toHaveLength(1)
})
