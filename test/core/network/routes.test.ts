import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { destination, readRoutes } from '#core/network/routes'

const here = 'http://127.0.0.1:4000/_hosts/ghcr.io'

describe('routes of a rehearsal', () => {
  test.each([
    ['nothing', undefined, []],
    ['blanks', ' \n , ', []],
    ['one', `ghcr.io=${here}`, [['ghcr.io', here]]],
    ['a port', `localhost:5000=${here}`, [['localhost:5000', here]]],
    [
      'lines and commas',
      `a.io=${here},b.io=http://localhost:1/\n c.io=http://[::1]:2/x`,
      [
        ['a.io', here],
        ['b.io', 'http://localhost:1/'],
        ['c.io', 'http://[::1]:2/x']
      ]
    ]
  ])('%s', (_, text, routes) => {
    expect([...readRoutes(text)].map(([host, url]) => [host, url.href])).toEqual(routes)
  })

  test.each([
    ['another machine', 'ghcr.io=http://10.0.0.1:80/'],
    ['a name that looks local', 'ghcr.io=http://127.0.0.1.evil.example/'],
    ['a name below localhost', 'ghcr.io=http://evil.localhost/'],
    ['https elsewhere', 'ghcr.io=https://evil.example/'],
    ['credentials', 'ghcr.io=http://u:p@127.0.0.1:1/'],
    ['a user that looks local', 'ghcr.io=http://127.0.0.1@evil.example/'],
    ['another protocol', 'ghcr.io=file:///etc/passwd'],
    ['a query', 'ghcr.io=http://127.0.0.1:1/?x'],
    ['no host', `=${here}`],
    ['no route', 'ghcr.io'],
    ['a host with a path', `ghcr.io/x=${here}`],
    ['the host twice', `ghcr.io=${here},GHCR.io=${here}`]
  ])('refused: %s', (_, text) => {
    expect(() => readRoutes(text)).toThrow(/^SLIPWAY_ROUTES: expected HOST=http:\/\/127\.0\.0\.1:PORT/)
  })

  test('all complaints at once', () => {
    expect(() => readRoutes('a,b')).toThrow('got "a", "b"')
  })
})

describe('a destination', () => {
  const routes = readRoutes(`ghcr.io=${here}`)
  test.each([
    ['a routed host', 'https://ghcr.io/v2/a/tags/list?n=1', `${here}/v2/a/tags/list?n=1`, 'ghcr.io'],
    ['its name in capitals', 'https://GHCR.IO/v2/', `${here}/v2/`, 'ghcr.io'],
    ['its usual port', 'https://ghcr.io:443/v2/', `${here}/v2/`, 'ghcr.io'],
    ['another port of it', 'https://ghcr.io:8443/v2/', 'https://ghcr.io:8443/v2/', 'ghcr.io:8443'],
    ['another host', 'https://quay.io/v2/', 'https://quay.io/v2/', 'quay.io'],
    ['a host below it', 'https://x.ghcr.io/v2/', 'https://x.ghcr.io/v2/', 'x.ghcr.io'],
    ['this machine', 'http://localhost:5000/v2/', 'http://localhost:5000/v2/', 'localhost:5000']
  ])('%s', (_, address, url, host) => {
    expect(destination('registry', address, routes)).toEqual({ url: new URL(url), host })
  })

  test.each([
    ['plain http', 'http://quay.io/v2/'],
    ['plain http of a routed host', 'http://ghcr.io/v2/'],
    ['credentials', 'https://u:p@ghcr.io/v2/'],
    ['no address', 'ghcr.io/v2']
  ])('refused: %s', (_, address) => {
    expect(() => destination('registry', address, routes)).toThrow('registry: expected an https address')
  })

  test('whatever is set, a connection goes to the host that is meant, by https, or to this machine', () => {
    const host = fc.oneof(fc.domain(), fc.constantFrom('ghcr.io', 'localhost', '127.0.0.1'))
    const target = fc.oneof(fc.webUrl(), fc.constant(here), fc.string(), fc.constant('http://127.1/'))
    const address = fc.oneof(
      fc.webUrl(),
      host.map((name) => `https://${name}/v2/`),
      fc.string()
    )
    fc.assert(
      fc.property(host, target, address, (name, to, asked) => {
        try {
          const { url } = destination('x', asked, readRoutes(`${name}=${to}`))
          const isHere = ['127.0.0.1', 'localhost', 'localhost.', '[::1]'].includes(url.hostname)
          expect(isHere || (url.protocol === 'https:' && url.host === new URL(asked).host)).toBe(true)
        } catch (error) {
          expect(String(error)).toMatch(/^Error: (?:x|SLIPWAY_ROUTES): expected/)
        }
      }),
      { numRuns: 2000 }
    )
  })
})
