import type { ChartMetadata, Maintainer } from './metadata.ts'

const image = 'org.opencontainers.image.'

/** What a chart may not say of itself in its annotations, since a registry shows it. */
const fixed = [`${image}version`, `${image}title`]

/**
 * The annotations of a chart's manifest as Helm makes them (pkg/registry/chart.go): of its fields, and those of Chart.yaml.
 * `created` in seconds since 1970.
 */
export function chartAnnotations(metadata: ChartMetadata, created: number): Readonly<Record<string, string>> {
  const { name, version, description, home, sources = [], maintainers = [], annotations = {} } = metadata
  const own: readonly (readonly [string, string | undefined])[] = [
    ['description', description],
    ['title', name],
    ['version', version],
    ['url', home],
    ['created', new Date(created * 1000).toISOString().replace('.000Z', 'Z')],
    ['source', sources[0]],
    ['authors', maintainers.map(author).join(', ')]
  ]
  const said = own.filter((entry): entry is readonly [string, string] => (entry[1] ?? '').trim() !== '')
  return Object.fromEntries([
    ...said.map(([key, value]) => [image + key, value]),
    ...Object.entries(annotations).filter(([key]) => !fixed.includes(key))
  ])
}

function author({ name = '', email = '' }: Maintainer): string {
  return email === '' ? name : `${name} (${email})`
}
