import type { GoMod } from '#core/manifest/go-mod'

/** Later versions for two of three modules that a go.mod requires, of the major versions they have there. */
export function nextVersions({ requires }: GoMod): Map<string, string> {
  const paths = [...new Set(requires.map(({ path }) => path))]
  const named = (path: string) => /[/.](v[0-9]+)(?:-unstable)?$/.exec(path)?.[1] ?? 'v1'
  return new Map(
    paths.filter((_, index) => index % 3 < 2).map((path, index) => [path, `${named(path)}.999.${index}-rc.1`])
  )
}
