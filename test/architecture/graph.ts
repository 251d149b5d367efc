import { posix } from 'node:path'
import { type Import, importsOf } from './syntax.ts'

/** The sources of the checkout: path from its root, with `/`, to text. */
export type Sources = ReadonlyMap<string, string>

const aliases: readonly (readonly [string, string])[] = [
  ['#core/', 'packages/core/src/'],
  ['#rehearsal/', 'packages/rehearsal/src/']
]

/** What an import in `from` means: the path of a source, or the specifier itself when it is a package or a built-in. */
export function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.normalize(posix.join(posix.dirname(from), specifier))
  for (const [alias, folder] of aliases) {
    if (specifier.startsWith(alias)) return `${folder}${specifier.slice(alias.length)}.ts`
  }
  return specifier
}

/** The imports of a source, resolved. */
export function edges(sources: Sources, path: string): Import[] {
  const source = sources.get(path)
  if (source === undefined) return []
  return importsOf(source).map(({ specifier, kind }) => ({ specifier: resolve(path, specifier), kind }))
}

/** A way from one module to another: every module on it, the first and the last included. */
export type Chain = readonly string[]

/**
 * The modules and packages that loading `start` can load, each with the way there. With kinds `static` this is what is
 * evaluated at the start; with `dynamic` as well, what can ever be.
 */
export function reachable(sources: Sources, start: string, kinds: readonly Import['kind'][]): Map<string, Chain> {
  const found = new Map<string, Chain>([[start, [start]]])
  for (const [path, chain] of found) {
    for (const { specifier, kind } of edges(sources, path)) {
      if (kinds.includes(kind) && !found.has(specifier)) found.set(specifier, [...chain, specifier])
    }
  }
  return found
}
