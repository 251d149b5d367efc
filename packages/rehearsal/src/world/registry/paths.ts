/** What a path of a registry is about. */
export type Kind = 'manifest' | 'blob' | 'upload' | 'tags' | 'referrers'

/** A path under `/v2/`, taken apart. */
export interface Place {
  readonly kind: Kind
  readonly name: string
  /** A tag, a digest, the id of an upload; empty for a new upload and for the list of tags. */
  readonly reference: string
  /** With the name and the reference taken out, for the journal. */
  readonly pattern: string
}

const kinds: readonly (readonly [RegExp, Kind, string])[] = [
  [/^(.+)\/manifests\/([^/]+)$/, 'manifest', '/v2/{name}/manifests/{reference}'],
  [/^(.+)\/blobs\/uploads\/([^/]*)$/, 'upload', '/v2/{name}/blobs/uploads/'],
  [/^(.+)\/blobs\/([^/]+)$/, 'blob', '/v2/{name}/blobs/{digest}'],
  [/^(.+)\/tags\/list()$/, 'tags', '/v2/{name}/tags/list'],
  [/^(.+)\/referrers\/([^/]+)$/, 'referrers', '/v2/{name}/referrers/{digest}']
]

/** Takes a path apart; undefined for what the distribution specification does not know. */
export function matchPlace(pathname: string): Place | undefined {
  const path = decode(pathname.replace(/^\/v2\//, ''))
  for (const [shape, kind, pattern] of kinds) {
    const [, name, reference = ''] = shape.exec(path) ?? []
    if (name !== undefined) return { kind, name, reference, pattern }
  }
  return undefined
}

/** Whether a name can stand in a registry (https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests). */
export function isName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/.test(name)
  )
}

/** Whether a text can be a tag. */
export function isTag(text: string): boolean {
  return /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/.test(text)
}

/** An image by its host, name and tag: `ghcr.io/acme/app:1.2.3`; undefined for what is none. */
export function splitImage(
  text: string
): { readonly host: string; readonly name: string; readonly tag: string } | undefined {
  const [, host = '', name = '', tag = ''] =
    /^([\w-]+(?:\.[\w-]+)*\.[a-z][\w-]*|localhost:\d+)\/([^:@]+):([^:@/]+)$/.exec(text) ?? []
  return host !== '' && isName(name) && isTag(tag) ? { host, name, tag } : undefined
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
