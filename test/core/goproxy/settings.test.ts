import { describe, expect, test } from '@jest/globals'
import { matchesPatterns } from '#core/goproxy/private-patterns'
import { proxySettings } from '#core/goproxy/settings'

const path = 'example.com/team/app'
const nothing = { env: {}, proxy: '', checksumDatabase: '' }

function read(some: Partial<Parameters<typeof proxySettings>[0]>) {
  const reading = proxySettings({ ...nothing, ...some })
  if (!reading.ok) return reading.complaints
  return [reading.settings.proxiesFor(path), reading.settings.databaseFor(path)]
}

const [proxies, database] = [['https://proxy.golang.org'], 'https://sum.golang.org']

test.each([
  ['nothing at all', {}, [proxies, database]],
  [
    'a list',
    { env: { GOPROXY: ' https://a.b/x/ | c.d ,, direct,https://never' } },
    [['https://a.b/x', 'https://c.d'], database]
  ],
  [
    'proxies on disk and on this machine',
    { env: { GOPROXY: 'file:///tmp/x,http://127.0.0.1:3000' } },
    [['http://127.0.0.1:3000'], database]
  ],
  ['off', { env: { GOPROXY: 'off' } }, [[], database]],
  ['direct', { env: { GOPROXY: 'direct' } }, [[], database]],
  [
    'an input over the variable',
    { env: { GOPROXY: 'https://a.b' }, proxy: ' https://c.d ' },
    [['https://c.d'], database]
  ],
  ['a private module', { env: { GOPRIVATE: 'example.com/team' } }, [[], undefined]],
  [
    'a private module that the proxy has',
    { env: { GOPRIVATE: 'example.com', GONOPROXY: 'none' } },
    [proxies, undefined]
  ],
  ['an unchecked module', { env: { GONOSUMDB: '*.com/t*' } }, [proxies, undefined]],
  ['another private module', { env: { GOPRIVATE: 'example.com/other,example.org' } }, [proxies, database]],
  ['no database', { env: { GOSUMDB: 'off' } }, [proxies, undefined]],
  [
    'the mirror of the database',
    { env: { GOSUMDB: 'sum.golang.google.cn' } },
    [proxies, 'https://sum.golang.google.cn']
  ],
  ['a database with a key', { env: { GOSUMDB: 'sum.b.c+12ab+key' } }, [proxies, 'https://sum.b.c']],
  ['a database with a key and an address', { env: { GOSUMDB: 'sum.b.c+1+k https://d.e/' } }, [proxies, 'https://d.e']],
  [
    'an input for the database',
    { env: { GOSUMDB: 'off' }, checksumDatabase: 'https://s.t/sumdb' },
    [proxies, 'https://s.t/sumdb']
  ]
])('%s', (_, some, expected) => {
  expect(read(some)).toEqual(expected)
})

test.each([
  ['GOPROXY', { env: { GOPROXY: 'http://a.b' } }, 'http://a.b'],
  ['GOPROXY', { env: { GOPROXY: 'word' } }, 'word'],
  ['GOPROXY', { env: { GOPROXY: 'https://me:secret@a.b/x' } }, 'https://…@a.b/x'],
  ['proxy', { proxy: 'ftp://a.b' }, 'ftp://a.b'],
  ['GOSUMDB', { env: { GOSUMDB: 'a b c' } }, 'a b c'],
  ['checksum-database', { checksumDatabase: 'http://a.b' }, 'http://a.b']
])('%s: %o is refused', (place, some, shown) => {
  const problem = `expected an https address without credentials, got "${shown}"`
  expect(read(some)).toEqual([{ place, problem, remedy: expect.stringMatching(/^give an https address, or off/) }])
})

test('everything wrong is said', () => {
  expect(read({ proxy: 'x:/,http://a.b', checksumDatabase: 'http://a.b' })).toHaveLength(3)
})

describe('patterns', () => {
  test.each([
    ['example.com', true],
    ['example.com/', true],
    ['example.com/team/app/', true],
    ['example.com/team/app/deeper', false],
    ['example', false],
    ['*.com', true],
    ['*', true],
    ['**', true],
    ['*/*/a?p', true],
    ['*/*/[a-c]pp', true],
    ['*/*/[^a-c]pp', false],
    ['*/*/[!a]pp', true],
    ['*/*/[!b]pp', false],
    ['*/*/[]a]pp', false],
    ['*/*/[a-]pp', false],
    ['*/*/[^]pp', false],
    ['*/*/[app', false],
    ['*/*/\\app', true],
    ['*/**/app', true],
    ['**/app', false],
    [',, ,example.com', true],
    [' example.com', false],
    ['', false]
  ])('%p', (pattern, matches) => {
    expect(matchesPatterns(pattern, path)).toBe(matches)
  })
})
