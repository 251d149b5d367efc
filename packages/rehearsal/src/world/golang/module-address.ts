/** What a module proxy is asked for: a file of a version, the list of versions, or the latest one. */
export interface ModuleAddress {
  /** Unescaped: `github.com/Acme/app`. */
  readonly path: string
  readonly wanted:
    | { readonly file: 'info' | 'mod' | 'zip'; readonly version: string }
    | { readonly query: 'list' | 'latest' }
  /** Whether the proxy is to answer from what it has (`/cached-only`). */
  readonly onlyKept: boolean
}

/** Reads the path of a request to a module proxy, https://go.dev/ref/mod#goproxy-protocol; undefined where it is none. */
export function readModuleAddress(path: string): ModuleAddress | undefined {
  const [, kept, module = '', file = ''] = /^(\/cached-only)?\/(.+?)\/(@latest|@v\/[^/]+)$/.exec(decoded(path)) ?? []
  const name = unescapeModule(module)
  if (name === undefined) return undefined
  const about = { path: name, onlyKept: kept !== undefined }
  if (file === '@latest') return { ...about, wanted: { query: 'latest' } }
  if (file === '@v/list') return { ...about, wanted: { query: 'list' } }
  const [, escaped = '', kind] = /^@v\/(.+)\.(info|mod|zip)$/.exec(file) ?? []
  const version = unescapeModule(escaped)
  if (version === undefined || kind === undefined) return undefined
  return { ...about, wanted: { file: kind as 'info', version } }
}

/** Reads what a checksum database is asked for: `/lookup/MODULE@VERSION`; undefined where it is something else. */
export function readLookup(path: string): { readonly path: string; readonly version: string } | undefined {
  const [, module = '', escaped = ''] = /^\/lookup\/(.+)@([^@/]+)$/.exec(decoded(path)) ?? []
  const [name, version] = [unescapeModule(module), unescapeModule(escaped)]
  return name === undefined || version === undefined ? undefined : { path: name, version }
}

/** A capital letter is written as `!` and the small one: proxies may stand on disks that know no difference. */
function unescapeModule(escaped: string): string | undefined {
  if (!/^(?:![a-z]|[^!A-Z])+$/.test(escaped)) return undefined
  return escaped.replace(/!(.)/g, (_, letter: string) => letter.toUpperCase())
}

function decoded(path: string): string {
  const [bare = ''] = path.split('?', 1)
  try {
    return decodeURIComponent(bare)
  } catch {
    return ''
  }
}
