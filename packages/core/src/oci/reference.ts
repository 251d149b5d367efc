import { quote } from '../action/untrusted.ts'

/** An image or another artifact in a registry. It has a tag, a digest, or both; with both the digest decides. */
export interface Reference {
  /** The host as people write it, with its port if it has one: `ghcr.io`, `docker.io`, `localhost:5000`. */
  readonly registry: string
  /** The name within the registry: `org/app`, `library/nginx`. */
  readonly repository: string
  readonly tag: string | undefined
  /** `sha256:…` or `sha512:…`. */
  readonly digest: string | undefined
}

/** Names of repositories and tags: https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests */
const repositoryPattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/
const tagPattern = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/
/** The registered algorithms: https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md#registered-algorithms */
const digestPattern = /^(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})$/
const hostPattern =
  /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/

/** The names of Docker Hub: people's own, and those of its hosts. */
const dockerHub = ['docker.io', 'index.docker.io', 'registry-1.docker.io']

/** Host and name together, as registries and Docker limit them. */
const LONGEST = 255

/** Whether a text is a digest of an algorithm that everybody has. */
export function isDigest(text: string): boolean {
  return digestPattern.test(text)
}

/** Whether a text is a tag. */
export function isTag(text: string): boolean {
  return tagPattern.test(text)
}

/**
 * Reads a reference as Docker does: a first part without dot, colon or capital that is not `localhost` is no host, and
 * what has no host is at Docker Hub, under `library/` when its name has one part
 * (https://pkg.go.dev/github.com/distribution/reference#ParseNormalizedNamed). Other than with Docker, `latest` must be
 * written out: a release means a certain image.
 * @throws Error that says what is wrong with it and what to write
 */
export function parseReference(text: string): Reference {
  refuseForeign(text)
  const [named = '', digest, ...more] = text.split('@')
  const colon = named.lastIndexOf(':')
  const tagged = colon > named.lastIndexOf('/')
  const tag = tagged ? named.slice(colon + 1) : undefined
  const { registry, repository } = splitName(tagged ? named.slice(0, colon) : named)
  if (more.length > 0 || (digest !== undefined && !isDigest(digest))) {
    throw wrong(text, 'after "@" it has no digest; write sha256: and 64 hexadecimal digits in lower case there')
  }
  if (!hostPattern.test(registry)) throw wrong(text, `${quote(registry)} is no host of a registry`)
  if (!repositoryPattern.test(repository) || registry.length + repository.length > LONGEST) {
    throw wrong(text, `${quote(repository)} is no name of a repository${nameRemedy(repository)}`)
  }
  if (tag !== undefined && !isTag(tag)) {
    throw wrong(text, `${quote(tag)} is no tag: letters, digits, _ . and -, at most 128, the first no . or -`)
  }
  if (tag === undefined && digest === undefined) {
    throw wrong(text, 'it has neither tag nor digest; write :TAG or @sha256:… at its end')
  }
  return { registry, repository, tag, digest }
}

/** Writes a reference out, with its host: `docker.io/library/nginx:1.27`. */
export function formatReference({ registry, repository, tag, digest }: Reference): string {
  return `${registry}/${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`
}

function wrong(text: string, problem: string): Error {
  return new Error(`${quote(text)} is no reference of an image: ${problem}`)
}

/** What is not an image's name at all, and what would send a name's part to a host as credentials. */
function refuseForeign(text: string): void {
  if (text === '') throw wrong(text, 'it is empty; write HOST/NAME:TAG')
  if (/^[a-z]+:\/\//i.test(text))
    throw wrong(text, 'it is an address; write HOST/NAME:TAG, without what stands before the host')
  const at = text.indexOf('@')
  if (at >= 0 && text.includes('/', at)) {
    throw wrong(text, 'credentials do not belong into it; take out what stands before "@", and log in')
  }
}

/** The host of a registry as references have it, whichever name of Docker Hub is given; undefined for what is no host. */
export function registryHost(text: string): string | undefined {
  const host = text.toLowerCase()
  return hostPattern.test(text) ? (dockerHub.includes(host) ? 'docker.io' : host) : undefined
}

function splitName(name: string): Pick<Reference, 'registry' | 'repository'> {
  const slash = name.indexOf('/')
  const first = name.slice(0, Math.max(0, slash))
  const isHost = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase()
  if (!isHost) return { registry: 'docker.io', repository: slash < 0 ? `library/${name}` : name }
  const registry = first.toLowerCase()
  const rest = name.slice(slash + 1)
  if (!dockerHub.includes(registry)) return { registry, repository: rest }
  return { registry: 'docker.io', repository: rest.includes('/') ? rest : `library/${rest}` }
}

function nameRemedy(repository: string): string {
  if (repository !== repository.toLowerCase()) return `; write it in lower case: ${quote(repository.toLowerCase())}`
  return ': lower-case letters and digits, in between . _ __ or -, parts separated by /, at most 255 with the host'
}
