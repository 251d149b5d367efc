import { expect, test } from '@jest/globals'
import { proxyFor } from '#core/network/proxy'

const https_proxy = 'http://proxy.example:3128'

test.each([
  ['none set', 'https://ghcr.io/', {}, undefined],
  ['set', 'https://ghcr.io/', { https_proxy }, `${https_proxy}/`],
  ['in capitals', 'https://ghcr.io/', { HTTPS_PROXY: https_proxy }, `${https_proxy}/`],
  ['without a scheme', 'https://ghcr.io/', { https_proxy: 'proxy.example:3128' }, `${https_proxy}/`],
  ['for the other protocol', 'https://ghcr.io/', { http_proxy: https_proxy }, undefined],
  ['never for this machine', 'http://127.0.0.1:4000/', { http_proxy: https_proxy }, undefined],
  ['exempt by name', 'https://ghcr.io/', { https_proxy, no_proxy: 'a.example, ghcr.io' }, undefined],
  ['exempt by domain', 'https://r.corp.example/', { https_proxy, NO_PROXY: '.corp.example' }, undefined],
  ['exempt by star', 'https://ghcr.io/', { https_proxy, no_proxy: '*' }, undefined],
  ['exempt at its port', 'https://r.example:8443/', { https_proxy, no_proxy: 'r.example:8443' }, undefined],
  ['not exempt at another port', 'https://r.example/', { https_proxy, no_proxy: 'r.example:8443' }, `${https_proxy}/`],
  ['not exempt by part of a name', 'https://myghcr.io/', { https_proxy, no_proxy: 'ghcr.io' }, `${https_proxy}/`]
])('a proxy %s', (_case, url, env: Record<string, string>, proxy) => {
  expect(proxyFor(new URL(url), env)?.href).toBe(proxy)
})
