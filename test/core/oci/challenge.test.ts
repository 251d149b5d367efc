import { describe, expect, test } from '@jest/globals'
import { judgeRealm, parseChallenges } from '#core/oci/challenge'

const plain = (header: string) =>
  parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)])

describe('the header WWW-Authenticate', () => {
  test.each([
    [
      'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:a/b:pull"',
      [['bearer', { realm: 'https://ghcr.io/token', service: 'ghcr.io', scope: 'repository:a/b:pull' }]]
    ],
    ['Basic realm="Registry, \\"own\\""', [['basic', { realm: 'Registry, "own"' }]]],
    [
      'Basic realm=x, BEARER Realm="https://a.example/t" , service = b',
      [
        ['basic', { realm: 'x' }],
        ['bearer', { realm: 'https://a.example/t', service: 'b' }]
      ]
    ],
    ['Negotiate', [['negotiate', {}]]],
    ['Bearer realm="unfinished', [['bearer', {}]]],
    ['', []]
  ])('%s', (header, challenges) => {
    expect(plain(header)).toEqual(challenges)
  })

  test('is read in no time, whatever stands in it', () => {
    const started = performance.now()
    parseChallenges(`Bearer ${'realm="\\'.repeat(200_000)}`)
    parseChallenges(' ,'.repeat(200_000))
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('what may be sent to where tokens are given out', () => {
  test.each([
    ['ghcr.io', 'https://ghcr.io/token', 'credentials'],
    ['registry-1.docker.io', 'https://auth.docker.io/token', 'credentials'],
    ['registry.gitlab.com', 'https://gitlab.com/jwt/auth', 'credentials'],
    ['registry.example.org:5000', 'https://auth.example.org/token', 'credentials'],
    ['registry.example.co.uk', 'https://auth.example.co.uk/token', 'credentials'],
    ['localhost:5000', 'http://127.0.0.1:5001/token', 'credentials'],
    ['ghcr.io', 'https://auth.docker.io/token', 'nothing secret'],
    ['ghcr.io', 'https://evil.example/token', 'nothing secret'],
    ['ghcr.io', 'https://ghcr.io.evil.example/token', 'nothing secret'],
    ['ghcr.io', 'https://evilghcr.io/token', 'nothing secret'],
    ['registry.example.co.uk', 'https://auth.evil.co.uk/token', 'nothing secret'],
    ['mine.azurecr.io', 'https://thine.azurecr.io/token', 'nothing secret'],
    ['10.0.0.1', 'https://11.0.0.1/token', 'nothing secret'],
    ['ghcr.io', 'http://ghcr.io/token', undefined],
    ['ghcr.io', 'http://127.0.0.1/token', undefined],
    ['ghcr.io', 'https://localhost/token', undefined],
    ['ghcr.io', 'https://user@ghcr.io/token', undefined],
    ['ghcr.io', 'file:///etc/passwd', undefined],
    ['ghcr.io', '/token', undefined],
    ['localhost:5000', 'https://evil.example/token', undefined]
  ])('%s with %s: %s', (host, realm, verdict) => {
    expect(judgeRealm(new URL(`https://${host}/v2/`), realm)).toBe(verdict)
  })
})
