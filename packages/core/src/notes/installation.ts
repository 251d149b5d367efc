/** How a release is installed, as Markdown: images by their tag with `v`, charts by their version without. Pure. */
import { imageTagOf } from '../version/forms.ts'
import { formatVersion, type Version } from '../version/semver.ts'
import { fencedMarkdown } from './prose.ts'

/** What can be installed, as the project names it. */
export interface Installable {
  /** `ghcr.io/acme/app`, which gets the tag `v1.2.0`; or with a tag or digest of its own. */
  readonly images: readonly string[]
  /** `oci://ghcr.io/acme/charts/app` */
  readonly charts: readonly string[]
  /** The namespace of the charts; '' leaves it to the reader. */
  readonly namespace: string
}

function image(name: string, version: Version): string {
  // A colon before the last slash belongs to a port.
  const tagged = name.includes('@') || name.slice(name.lastIndexOf('/') + 1).includes(':')
  return `docker pull ${tagged ? name : `${name}:v${imageTagOf(version)}`}`
}

function chart(url: string, version: Version, namespace: string): string[] {
  const name = url.slice(url.lastIndexOf('/') + 1)
  const options = [`--version ${formatVersion(version)}`]
  if (namespace !== '') options.push(`--namespace ${namespace}`, '--create-namespace')
  return [`helm install ${name}`, url, ...options].map((part, index, all) => {
    return `${index === 0 ? '' : '  '}${part}${index < all.length - 1 ? ' \\' : ''}`
  })
}

function part(title: string, commands: readonly string[]): string[] {
  return commands.length === 0 ? [] : [[`### ${title}`, '', ...fencedMarkdown(commands, 'bash')].join('\n')]
}

/** The commands that install a release; '' when there is nothing to install. */
export function installation({ images, charts, namespace }: Installable, version: Version): string {
  const pulls = images.map((name) => image(name, version))
  const installs = charts.flatMap((url) => chart(url, version, namespace))
  return [
    ...part(images.length > 1 ? 'Docker Images' : 'Docker Image', pulls),
    ...part(charts.length > 1 ? 'Helm Charts' : 'Helm Chart', installs)
  ].join('\n\n')
}
