import { describe, expect, test } from '@jest/globals'
import { lastWords, machineFailure, troubleOf } from '#core/golang/explain'

describe('what the words of Go mean', () => {
  test.each([
    [
      'example.com/gone@v1.0.0: reading file:///tmp/empty/example.com/gone/@v/v1.0.0.info: no such file or directory',
      'other'
    ],
    [
      'example.com/gone@v1.0.0: reading https://proxy.golang.org/example.com/gone/@v/v1.0.0.info: 404 Not Found',
      'other'
    ],
    ['github.com/a/b@v9.9.9: invalid version: unknown revision v9.9.9', 'other'],
    ['c.go:2:8: module a.b/c@latest found (v1.0.0), but does not contain package a.b/c/d', 'missing-package'],
    ['c.go:2:8: no required module provides package a.b/c/d; to add it:', 'missing-package'],
    ['a.b/c imports fmtt: package fmtt is not in std (/usr/local/go/src/fmtt)', 'missing-package'],
    ['cannot find module providing package a.b/c/d: module lookup disabled by GOPROXY=off', 'off'],
    [
      'a.b/c@v1.0.0: Get "https://proxy.golang.org/a.b/c/@v/v1.0.0.info": dial tcp: lookup proxy.golang.org: no such host',
      'network'
    ],
    ['reading https://proxy.golang.org/a.b/c/@v/list: 503 Service Unavailable', 'network'],
    ['reading https://proxy.acme.org/a.b/c/@v/v1.0.0.info: 403 Forbidden', 'credentials'],
    ["fatal: could not read Username for 'https://github.com': terminal prompts disabled", 'credentials'],
    ['go: a.b/c@v1.0.0 requires go >= 1.99 (running go 1.26.8; GOTOOLCHAIN=local)', 'toolchain'],
    ['verifying a.b/c@v1.0.0: checksum mismatch', 'changed'],
    ['./x.go:3:5: undefined: y', 'other']
  ])('%s', (words, trouble) => {
    expect(troubleOf(words)).toBe(trouble)
  })
})

test.each([
  ['Get "https://proxy.golang.org/x": dial tcp: i/o timeout', 'no good answer from proxy.golang.org: run it again'],
  ['dial tcp: lookup vanity.dev on 10.0.0.1:53: no such host', 'no good answer from vanity.dev'],
  [
    "fatal: could not read Username for 'https://me@git.acme.org:8443': x",
    'git.acme.org:8443 does not show a module without credentials'
  ],
  ['module lookup disabled by GOPROXY=off', 'change GOPROXY or GOVCS, or leave it'],
  ['x requires go >= 1.99 (running go 1.26.8)', 'this Go is too old']
])('it is nobody’s mistake: %s', (words, message) => {
  expect(machineFailure(words, 'leave it')?.message).toContain(message)
  expect(machineFailure(words, 'leave it')?.message).toContain(words)
})

test('mistakes are left to those who know the module', () => {
  expect(machineFailure('./x.go:3:5: undefined: y')).toBeUndefined()
})

describe('the last words', () => {
  test('are without what go says on its way, and without places of the machine', () => {
    const said = [
      'go: downloading a.b/c v1.0.0',
      '# a.b/c/pkg',
      '../../tmp/slipway-x/modules/a.b/c@v1.0.0/x.go:3:5: undefined: y',
      '/tmp/slipway-x/modules/a.b/c@v1.0.0/x.go:4:5: undefined: z',
      'open /tmp/slipway-x/go/here',
      ''
    ].join('\n')
    const words = 'a.b/c@v1.0.0/x.go:4:5: undefined: z | open …/go/here'
    expect(lastWords(said, '/tmp/slipway-x')).toContain(words)
    expect(lastWords(said, '/tmp/slipway-x')).not.toContain('downloading')
    expect(lastWords(said, '/tmp/slipway-x')).not.toContain('slipway')
  })

  test('are few, short and inert', () => {
    const said = Array.from({ length: 20 }, (_, at) => `::error::${at} ${'x'.repeat(at === 19 ? 1000 : 10)}`).join('\n')
    const words = lastWords(said, '/home')
    expect(words).toHaveLength(601)
    expect(words.startsWith(':\\:error:\\:15 ')).toBe(true)
  })
})
