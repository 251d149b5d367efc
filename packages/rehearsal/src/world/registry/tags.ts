import type { RegistryAnswer, RegistryCall } from './call.ts'
import { RegistryError, unsupported } from './errors.ts'
import { findPackage } from './registry.ts'

/** Lists tags in their order, a page at a time (https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-tags). */
export function serveTags({ registry, name, method, query }: RegistryCall): RegistryAnswer {
  if (method !== 'GET') throw unsupported()
  const found = findPackage(registry, name)
  if (found === undefined) throw new RegistryError(404, 'NAME_UNKNOWN', 'repository name not known to registry')
  const last = query.get('last')
  const asked = query.get('n')
  if (asked !== null && !/^\d+$/.test(asked)) throw new RegistryError(400, 'UNSUPPORTED', 'n is no number')
  const most = Math.min(asked === null ? Number.POSITIVE_INFINITY : Number(asked), registry.settings.tagsAtOnce)
  const rest = [...found.tags.keys()].sort().filter((tag) => last === null || tag > last)
  const tags = rest.slice(0, most)
  const next = `/v2/${name}/tags/list?last=${encodeURIComponent(tags.at(-1) ?? '')}&n=${most}`
  const link = tags.length > 0 && tags.length < rest.length ? { Link: `<${next}>; rel="next"` } : {}
  return { status: 200, headers: { 'Content-Type': 'application/json', ...link }, body: JSON.stringify({ name, tags }) }
}
