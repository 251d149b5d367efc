import type { Scope } from './edit.ts'

/** Tells whether a path of the workspace is one that an edit names. */
export type PathMatcher = (path: string) => boolean

/**
 * Compiles the globs of an edit: `*` stays inside a folder, `**` crosses folders, and neither matches a name that begins with
 * a dot. One matcher for each entry of `files`, since each must match a file; a path that `exclude` matches, none matches.
 */
export async function pathMatchers({
  files,
  exclude
}: Pick<Scope, 'files' | 'exclude'>): Promise<readonly PathMatcher[]> {
  const { default: picomatch } = await import('picomatch')
  const excluded = exclude.map((glob) => picomatch(glob, { dot: true }))
  return files.map((glob) => {
    const matches = picomatch(glob)
    return (path) => (path === glob || matches(path)) && !excluded.some((one) => one(path))
  })
}
