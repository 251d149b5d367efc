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
 * `url` is the world's.
 */
export function machineVariables(url: string): Readonly<Record<string, string>> {
  const route = (host: (typeof hosts)[number]): string => `${url}/_hosts/${host}`
  return {
    SLIPWAY_ROUTES: hosts.map((host) => `${host}=${route(host)}`).join(','),
    GOPROXY: route('proxy.golang.org'),
    GONOSUMDB: '*', // Go takes no record of the checksum database that is not signed by Google
    GOFLAGS: '-modcacherw' // else what Go downloads could not be removed with the job
  }
}
