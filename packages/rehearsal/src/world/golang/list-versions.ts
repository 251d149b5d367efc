import { listRefs } from '../refs.ts'
import { compareTags } from '../releases/version-order.ts'
import type { WorldState } from '../state.ts'
import type { ModuleVersion } from './make-version.ts'
import { type Asking, findModule, mirrorOf, NotServed, serveVersion } from './mirror.ts'
import { isPseudoVersion, isVersionOf, refOfVersion } from './module-place.ts'

/** Every version of a module that has a tag, or that the proxy has kept of a tag that is gone, the oldest first. */
export async function listVersions(state: WorldState, path: string): Promise<string[]> {
  const { place, repository } = findModule(state, path)
  const prefix = refOfVersion(place, '')
  const tagged = (await listRefs(repository.path, prefix)).map(({ ref }) => ref.slice(prefix.length))
  const kept = [...mirrorOf(state).versions.values()].filter((each) => each.path === path)
  const all = new Set([...tagged, ...kept.map(({ version }) => version)])
  return [...all].filter((text) => isVersionOf(place, text) && !isPseudoVersion(text)).sort(compareTags)
}

/** The latest version: of the releases, else of the prereleases (https://go.dev/ref/mod#version-queries). */
export async function latestVersion(state: WorldState, path: string, asking: Asking): Promise<ModuleVersion> {
  const versions = await listVersions(state, path)
  const version = versions.findLast((each) => !each.includes('-')) ?? versions.at(-1)
  if (version === undefined) throw new NotServed(`not found: module ${path}: no matching versions for query "latest"`)
  return serveVersion(state, { path, version }, asking)
}
