import { quote } from '#core/action/untrusted'
import { registryHost } from '#core/oci/reference'

/** Where charts go: each stands under its own name there. */
export interface RegistryAddress {
  /** The host as references have it: `ghcr.io`, `localhost:5000`. */
  readonly host: string
  /** What stands before a chart's name, without slashes around it: `org/charts`; empty for none. */
  readonly path: string
}

const pathPattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/

/** Host and name together, as registries and Docker limit them; the name of the chart comes behind. */
const longest = 200

/**
 * Reads where charts go, as Helm takes it: `oci://ghcr.io/org/charts`.
 * @throws Error that says what was expected, for credentials in it and for anything that is no such address
 */
export function parseRegistry(text: string): RegistryAddress {
  const wrong = (problem: string) => new Error(`${quote(text)} ${problem}; write it as in oci://ghcr.io/org/charts`)
  const rest = /^oci:\/\/(.*)$/s.exec(text)?.[1]
  if (rest === undefined) throw wrong('does not begin with oci://')
  if (rest.includes('@')) throw wrong('has credentials or a digest, which do not belong there')
  const slash = rest.indexOf('/')
  const host = registryHost(slash < 0 ? rest : rest.slice(0, slash))
  if (host === undefined) throw wrong('has no host of a registry')
  const path = slash < 0 ? '' : rest.slice(slash + 1).replace(/\/$/, '')
  if (path !== path.toLowerCase()) throw wrong(`must be in lower case, as ${quote(path.toLowerCase())}`)
  if (path !== '' && !pathPattern.test(path)) throw wrong('has a path that no registry takes')
  if (host.length + path.length > longest) throw wrong(`is longer than the ${longest} characters that registries take`)
  if (host === 'docker.io' && path === '') throw wrong('names no account of Docker Hub')
  return { host, path }
}

/** Writes it out as Helm takes it. */
export function formatRegistry({ host, path }: RegistryAddress): string {
  return `oci://${helmHost(host)}${path === '' ? '' : `/${path}`}`
}

/** Helm speaks to Docker Hub at the host of its registry. */
function helmHost(host: string): string {
  return host === 'docker.io' ? 'registry-1.docker.io' : host
}
