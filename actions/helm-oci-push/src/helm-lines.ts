import type { ChartMetadata } from '#core/chart/metadata'
import type { Reference } from '#core/oci/reference'
import { formatRegistry } from './registry-address.ts'

/** The command that installs a chart, with the version under which it is really published. */
export function installLine({ name, version, type }: ChartMetadata, { registry, repository }: Reference): string {
  const chart = formatRegistry({ host: registry, path: repository })
  // A library is no release of its own: others depend on it.
  if (type === 'library') return `helm pull ${chart} --version ${version}`
  return `helm install ${name} ${chart} --version ${version}`
}

/** The command by which Helm would push an archive to the same place. */
export function pushLine(file: string, name: string, { registry, repository }: Reference): string {
  const path = repository.slice(0, -name.length).replace(/\/$/, '')
  return `helm push ${file} ${formatRegistry({ host: registry, path })}`
}
