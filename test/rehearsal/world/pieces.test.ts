import { describe, expect, test } from '@jest/globals'
import { parseCommit, parseTag } from '#rehearsal/world/commit-object'
import { linkHeader, readPage } from '#rehearsal/world/pagination'
import { changesBetween, renderChanges } from '#rehearsal/world/snapshot'
import { identify } from '#rehearsal/world/tokens'

describe('pages', () => {
  const cases: [query: string, page: number, perPage: number][] = [
    ['', 1, 30],
    ['page=3&per_page=7', 3, 7],
    ['per_page=101', 1, 100],
    ['page=0&per_page=0', 1, 30],
    ['page=-1&per_page=x', 1, 30]
  ]
  test.each(cases)('%p', (query, page, perPage) => {
    expect(readPage(new URLSearchParams(query))).toEqual({ page, perPage })
  })

  test('a page behind the last leads back', () => {
    const link = linkHeader(new URL('http://world/x?page=9'), { page: 9, perPage: 30 }, 31)
    expect(link).toBe('<http://world/x?page=2>; rel="prev", <http://world/x?page=1>; rel="first"')
  })

  test('one page has no links', () => {
    expect(linkHeader(new URL('http://world/x'), { page: 1, perPage: 30 }, 30)).toBeUndefined()
    expect(linkHeader(new URL('http://world/x'), { page: 1, perPage: 30 }, 0)).toBeUndefined()
  })
})

describe('objects', () => {
  test('a signed commit: the payload is the commit without its signature', () => {
    const head = 'tree 1\nparent 2\nauthor A B <a@b> 1700000000 +0200\ncommitter  <> 1700000001 -0500\n'
    const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n abc\n -----END PGP SIGNATURE-----\n'
    const commit = parseCommit('0', Buffer.from(`${head}${signature}\nfeat: x\n\nbody\n`))
    expect(commit).toMatchObject({
      tree: '1',
      parents: ['2'],
      author: { name: 'A B', email: 'a@b', date: '2023-11-14T22:13:20Z' },
      committer: { name: '', email: '', date: '2023-11-14T22:13:21Z' },
      message: 'feat: x\n\nbody'
    })
    expect(commit.verification).toMatchObject({
      reason: 'unknown_key',
      signature: '-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----',
      payload: `${head}\nfeat: x\n\nbody\n`
    })
  })

  test('a signed tag', () => {
    const signed = 'one\n-----BEGIN SSH SIGNATURE-----\nabc\n-----END SSH SIGNATURE-----\n'
    const tag = parseTag('0', Buffer.from(`object 1\ntype commit\ntag v1\ntagger A <a@b> 0 +0000\n\n${signed}`))
    expect(tag).toMatchObject({ tag: 'v1', target: { sha: '1', type: 'commit' }, verification: { payload: 'one\n' } })
  })
})

describe('changes', () => {
  const before = new Map([
    ['refs/heads/main', 'a'.repeat(40)],
    ['refs/heads/old', 'b'.repeat(40)],
    ['refs/tags/v1', 'c'.repeat(40)]
  ])
  const after = new Map([
    ['refs/heads/main', 'd'.repeat(40)],
    ['refs/tags/v1', 'c'.repeat(40)],
    ['refs/tags/v2', 'e'.repeat(40)]
  ])

  test('are told apart and rendered', () => {
    expect(renderChanges(changesBetween(before, after))).toEqual([
      'moved    refs/heads/main  aaaaaaa -> ddddddd',
      'deleted  refs/heads/old   bbbbbbb',
      'created  refs/tags/v2     -> eeeeeee'
    ])
    expect(renderChanges([])).toEqual([])
  })
})

describe('credentials', () => {
  const tokens = new Map([['secret', { login: 'ada', repositories: 'all', permissions: {} } as const]])
  const cases: [header: string | undefined, kind: string][] = [
    [undefined, 'anonymous'],
    ['bearer secret', 'token'],
    ['Bearer secret', 'token'],
    ['token secret', 'token'],
    [`Basic ${btoa('x-access-token:secret')}`, 'token'],
    [`basic ${btoa('secret:x-oauth-basic')}`, 'token'],
    [`basic ${btoa('secret')}`, 'token'],
    ['bearer Secret', 'unknown'],
    ['digest secret', 'unknown'],
    ['', 'unknown']
  ]
  test.each(cases)('%p is %s', (header, kind) => {
    expect(identify(tokens, header).kind).toBe(kind)
  })
})
