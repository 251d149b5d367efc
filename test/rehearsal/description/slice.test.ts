import { describe, expect, test } from '@jest/globals'
import { slice } from '#rehearsal/world/description/slice'
import { effectiveVersion, inVersion, versions } from '#rehearsal/world/description/versions'
import { cut } from '../../../scripts/openapi-cut.ts'
import { isWanted } from '../../../scripts/openapi-paths.ts'
import { print } from '../../../scripts/openapi-print.ts'
import { strip } from '../../../scripts/openapi-strip.ts'

describe('the slice', () => {
  test('has no prose', () => {
    const keys = new Set<string>()
    JSON.stringify(slice().paths, (key, value) => {
      if (typeof value === 'string') keys.add(key)
      return value
    })
    expect([...keys]).not.toEqual(expect.arrayContaining(['summary']))
    expect([...keys]).not.toEqual(expect.arrayContaining(['description']))
  })
})

test('the versions that differ are the known ones', () => {
  const found = new Set<string>()
  JSON.stringify(slice(), (key, value) => {
    if (key === 'x-github-breaking-changes') for (const change of value) found.add(change.version)
    return value
  })
  expect([...found]).toEqual(versions.slice(1))
})

test.each([
  [undefined, '2022-11-28'],
  ['2022-11-28', '2022-11-28'],
  ['2026-03-09', '2022-11-28'],
  ['2026-03-10', '2026-03-10'],
  ['2030-01-01', '2026-03-10'],
  ['nonsense', '2026-03-10'],
  ['', '2022-11-28']
])('a call with the version %s is judged as one of %s', (header, version) => {
  expect(effectiveVersion(header)).toBe(version)
})

describe('which paths are in the slice', () => {
  test.each([
    ['/repos/{owner}/{repo}', true],
    ['/repos/{owner}/{repo}/git/refs/{ref}', true],
    ['/repos/{owner}/{repo}/releases/generate-notes', true],
    ['/orgs/{org}/packages/{package_type}/{package_name}', true],
    ['/app/installations/{installation_id}/access_tokens', true],
    ['/user', true],
    ['/user/emails', false],
    ['/repos/{owner}/{repo}/stargazers', false],
    ['/repos/{owner}/{repo}/branches-of-another-tree', false],
    ['/repos/{owner}/{repo}/issues/{issue_number}/reactions', false],
    ['/repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}', false]
  ])('%s: %s', (path, expected) => {
    expect(isWanted(path)).toBe(expected)
  })
})

describe('what is stripped', () => {
  test('prose and extensions, but no member of that name', () => {
    const properties = { title: { type: 'string', title: 'Title', example: 'x' }, 'x-y': { type: 'string' } }
    expect(strip({ type: 'object', description: 'A thing.', 'x-github': {}, properties })).toEqual({
      type: 'object',
      properties: { title: { type: 'string' }, 'x-y': { type: 'string' } }
    })
  })

  test('patches of prose, and no other patch', () => {
    const patch = [
      { op: 'replace', path: '/responses/200/description', value: 'Response' },
      { op: 'remove', path: '/required/2' }
    ]
    const change = { changeset: 'x', version: '2026-03-10', patch }
    const stripped = { changeset: 'x', version: '2026-03-10', patch: [{ op: 'remove', path: '/required/2' }] }
    expect(strip({ 'x-github-breaking-changes': [change] })).toEqual({ 'x-github-breaking-changes': [stripped] })
  })

  test('no value: lists keep their order, and objects are sorted', () => {
    expect(JSON.stringify(strip({ required: ['b', 'a'], enum: ['title'], default: { title: 1 } }))).toBe(
      '{"default":{"title":1},"enum":["title"],"required":["b","a"]}'
    )
  })
})

test('a cut has what the paths reach, through references, and nothing else', () => {
  const to = (name: string) => ({ $ref: `#/components/schemas/${name}` })
  const schemas = { a: { items: to('b') }, b: { type: 'string', description: 'B' }, c: to('a') }
  const document = { openapi: '3.0.3', info: { version: '1' }, components: { schemas } }
  expect(cut({ ...document, paths: { '/user': { get: to('a') }, '/gists': { get: to('c') } } })).toMatchObject({
    paths: { '/user': { get: to('a') } },
    components: { schemas: { a: { items: to('b') }, b: { type: 'string' } } }
  })
  expect(() => cut({ ...document, paths: { '/user': { get: to('d') } } })).toThrow('has no #/components/schemas/d')
})

describe('how a slice is printed', () => {
  test('a short value stands on one line, a long one has a line for each member', () => {
    const long = 'x'.repeat(100)
    expect(print({ a: [1, { b: null }] })).toBe('{"a":[1,{"b":null}]}')
    expect(print({ a: long, b: [1], c: { d: 1 } })).toBe(`{\n "a":"${long}",\n "b":[1],\n "c":{"d":1}\n}`)
  })

  test('nothing is lost', () => {
    expect(JSON.parse(print(slice() as never))).toEqual(slice())
  })
})

describe('a later version of the API', () => {
  const described = {
    required: ['a', 'b', 'c'],
    properties: { a: { type: 'string' }, b: {}, 'c/d': {} },
    'x-github-breaking-changes': [
      { version: '2026-03-10', patch: { properties: { b: null, a: { nullable: false } } } },
      {
        version: '2027-01-01',
        patch: [
          { op: 'remove', path: '/required/1' },
          { op: 'remove', path: '/properties/c~1d' },
          { op: 'replace', path: '/properties/a', value: { type: 'integer' } },
          { op: 'remove', path: '/nowhere/at/all' }
        ]
      }
    ]
  }

  test.each([
    ['2022-11-28', { required: ['a', 'b', 'c'], properties: { a: { type: 'string' }, b: {}, 'c/d': {} } }],
    ['2026-03-10', { required: ['a', 'b', 'c'], properties: { a: { type: 'string', nullable: false }, 'c/d': {} } }],
    ['2027-01-01', { required: ['a', 'c'], properties: { a: { type: 'integer' } } }]
  ])('reads as patched: %s', (version, expected) => {
    expect(inVersion(described, version)).toEqual(expected)
    expect(inVersion(described, version)).toBe(inVersion(described, version))
  })
})
