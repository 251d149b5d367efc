/** How a registry differs from others. */
export interface RegistrySettings {
  /**
   * `github`: the tokens of the world, by their permission for packages; `logins`: the registry's own users, and what is
   * public for everybody; `open`: everybody may do everything, and nothing is asked.
   */
  readonly access: 'github' | 'logins' | 'open'
  /** `basic`: user and password with each request; `bearer`: with a token of `realm`. */
  readonly scheme: 'bearer' | 'basic'
  readonly realm: string
  readonly service: string
  /** What a new package is. */
  readonly visibility: 'public' | 'private'
  /**
   * Whether a tag is pushed once and never again, and in whose words: Amazon's and Harbor's refuse the same content as
   * well, `conflict` refuses other content alone.
   */
  readonly immutableTags: false | 'amazon' | 'harbor' | 'conflict'
  /** Whether it lists what refers to a manifest; where not, clients keep an index under a tag. */
  readonly referrers: boolean
  readonly deletes: boolean
  /** The most bytes of a blob in one request; what is more is too large. */
  readonly largestPiece: number
  /** The least bytes of a chunk that is not the last; it is said to who begins an upload. */
  readonly smallestChunk: number
  /** A repository is made by hand before something is pushed to it. */
  readonly wantsRepositories: boolean
  /** Where an upload goes on: `relative` to the host, or with it. */
  readonly location: 'relative' | 'absolute'
  /** The most tags in one answer. */
  readonly tagsAtOnce: number
}

const common: Omit<RegistrySettings, 'realm' | 'service'> = {
  access: 'logins',
  scheme: 'bearer',
  visibility: 'public',
  immutableTags: false,
  referrers: true,
  deletes: true,
  largestPiece: Number.POSITIVE_INFINITY,
  smallestChunk: 0,
  wantsRepositories: false,
  location: 'absolute',
  tagsAtOnce: 1000
}

/** The registry of an organization that uses GitHub: what is pushed is private until somebody makes it public by hand. */
const github: RegistrySettings = {
  ...common,
  access: 'github',
  realm: 'https://ghcr.io/token',
  service: 'ghcr.io',
  // https://docs.github.com/en/packages/learn-github-packages/configuring-a-packages-access-control-and-visibility
  visibility: 'private',
  // https://github.com/tektoncd/chains/issues/1691
  referrers: false,
  deletes: false, // by its own interface only, https://docs.github.com/en/rest/packages/packages
  location: 'relative',
  tagsAtOnce: 100
}

const dockerHub: RegistrySettings = {
  ...common,
  realm: 'https://auth.docker.io/token', // https://distribution.github.io/distribution/spec/auth/token/
  service: 'registry.docker.io',
  referrers: false, // https://github.com/docker/roadmap/issues/724
  deletes: false
}

/** The hosts at which tokens for another host's registry are given out. */
export const tokenHosts: Readonly<Record<string, string>> = { 'auth.docker.io': 'registry-1.docker.io' }

/** What is known about the registry at a host; one that nobody knows gives out its own tokens. */
export function settingsOf(host: string): RegistrySettings {
  if (host === 'ghcr.io') return github
  if (host === 'registry-1.docker.io') return dockerHub
  return { ...common, realm: `https://${host}/token`, service: host }
}
