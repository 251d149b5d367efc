import { signerOf } from '../world/golang/checksum-log.ts'
import type { World } from '../world/world.ts'

/** The hosts that releases talk to beside GitHub: registries of images and charts, and Go's module proxy. */
const hosts = [
  'ghcr.io',
  'registry-1.docker.io',
  'index.docker.io',
  'auth.docker.io',
  'quay.io',
  'registry.k8s.io',
  'proxy.golang.org',
  'sum.golang.org'
] as const

/**
 * The variables of a job's machine by which clients find the world in the place of such hosts: SLIPWAY_ROUTES, one
 * `HOST=URL` between commas, for the actions of the suite; for Go its own, https://go.dev/ref/mod#environment-variables.
 */
export function machineVariables({ url, state }: Pick<World, 'url' | 'state'>): Readonly<Record<string, string>> {
  const route = (host: (typeof hosts)[number]): string => `${url}/_hosts/${host}`
  return {
    SLIPWAY_ROUTES: hosts.map((host) => `${host}=${route(host)}`).join(','),
    GOPROXY: route('proxy.golang.org'),
    GOSUMDB: `${signerOf(state).verifier} ${route('sum.golang.org')}`, // with a key of the world in the place of Google's
    GOFLAGS: '-modcacherw' // else what Go downloads could not be removed with the job
  }
}
