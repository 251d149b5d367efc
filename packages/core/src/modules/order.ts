import { components } from './components.ts'
import { type GoModule, inFolderOrder } from './module.ts'
import { siblingRequires, type VersionOf } from './siblings.ts'

/**
 * Orders modules for a release: groups, each behind those that it requires, so that whoever looks meanwhile finds everything
 * that a tag needs. Modules that require each other are one group and go together. A require of a version released before
 * does not count, unless a folder replaces it.
 *
 * The order depends on folders and go.mod files alone, not on the order of the list.
 */
export function releaseOrder(modules: readonly GoModule[], versionOf: VersionOf): readonly (readonly GoModule[])[] {
  const sorted = inFolderOrder(modules)
  const indexes = new Map(sorted.map((module, index) => [module, index]))
  const edges = sorted.map(() => new Set<number>())
  for (const { module, sibling, kind } of siblingRequires(sorted, versionOf)) {
    const [from, to] = [indexes.get(module), indexes.get(sibling)]
    if (kind !== 'older' && from !== undefined && to !== undefined) edges[from]?.add(to)
  }
  const groups = components(edges.map((ends) => [...ends].sort((a, b) => a - b)))
  return groups.map((group) => [...group].sort((a, b) => a - b).flatMap((index) => sorted[index] ?? []))
}
