import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, connect, type Server as NetServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { findManifest } from '#core/oci/manifest'
import { patience } from '#core/oci/persist'
import { parseReference } from '#core/oci/reference'
import { openSession } from '#core/oci/session'
import { found } from './registry.ts'

let folder: string
let registry: NetServer
let proxy: Server
const connected: string[] = []

const port = (server: NetServer) => (server.address() as AddressInfo).port
const listen = (server: NetServer) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

/** A registry with a certificate of its own, and a proxy that leads every name to it. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-tunnel-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const subject = ['-subj', '/CN=registry.example', '-addext', 'subjectAltName=DNS:registry.example']
  const options = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2']
  await promisify(execFile)('openssl', ['req', ...options, ...subject, '-keyout', key, '-out', cert])
  registry = createSecureServer({ key: await readFile(key), cert: await readFile(cert) }, (_request, response) => {
    response.writeHead(found[0], found[1])
    response.end()
  })
  proxy = createServer().on('connect', (request, client) => {
    connected.push(`${request.url} ${request.headers['proxy-authorization']}`)
    if (request.url?.startsWith('closed.example')) return client.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    client.write('HTTP/1.1 200 Connection established\r\n\r\n')
    const server = connect(port(registry), '127.0.0.1', () => server.pipe(client).pipe(server))
    server.on('error', () => client.destroy())
    client.on('error', () => server.destroy())
  })
  await Promise.all([registry, proxy].map(listen))
})

afterAll(async () => {
  proxy.closeAllConnections()
  for (const server of [registry, proxy]) server.close()
  await rm(folder, { recursive: true })
})

test.each([
  ['ends at the registry, whose certificate is checked', 'registry.example', 'self-signed certificate'],
  ['is refused by the proxy, which is named', 'closed.example', 'answers 403 to CONNECT closed.example:443']
])('a tunnel through a proxy %s', async (_case, host, message) => {
  const env = { https_proxy: `http://user:p%40ss@127.0.0.1:${port(proxy)}` }
  const known = { credentials: undefined, note: undefined }
  const session = openSession({ registry: host, known, env, patience: { ...patience, retries: 0 } })
  await expect(findManifest(parseReference(`${host}/a:1`), session)).rejects.toThrow(message)
  expect(connected.at(-1)).toBe(`${host}:443 Basic ${Buffer.from('user:p@ss').toString('base64')}`)
})
