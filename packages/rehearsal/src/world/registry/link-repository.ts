import { findRepository } from '../repositories.ts'
import { isWorkflows } from './access.ts'
import type { RegistryCall } from './call.ts'
import type { ManifestContent } from './manifest-content.ts'
import type { Package } from './registry.ts'

const source = 'org.opencontainers.image.source'

/**
 * Links a new package of GitHub's registry: to the repository whose workflow pushes it, else to the one of the same
 * owner that its label or annotation names
 * (https://docs.github.com/en/packages/learn-github-packages/connecting-a-repository-to-a-package).
 */
export function linkRepository(call: RegistryCall, into: Package, content: ManifestContent): void {
  const { registry, caller, state, name } = call
  if (registry.settings.access !== 'github' || into.manifests.size > 0 || into.repository !== undefined) return
  const only = caller.kind === 'token' && isWorkflows(caller.grant) ? caller.grant.repositories : []
  const pushing = only !== 'all' && only.length === 1 ? only[0] : undefined
  const wanted = pushing ?? named(content.annotations[source] ?? labelIn(call, content) ?? '')
  const [owner = '', repository = ''] = (wanted ?? '').split('/')
  const isOwn = owner.toLowerCase() === (name.split('/')[0] as string).toLowerCase()
  const found = isOwn ? findRepository(state.repositories, owner, repository) : undefined
  into.repository = found?.fullName
}

function named(address: string): string | undefined {
  return /^(?:https:\/\/github\.com|http:\/\/127\.0\.0\.1:\d+)\/([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(address)?.[1]
}

function labelIn({ registry }: RegistryCall, { config }: ManifestContent): string | undefined {
  try {
    const image = JSON.parse(registry.blobs.get(config ?? '')?.toString('utf8') ?? '{}')
    const label = image.config?.Labels?.[source]
    return typeof label === 'string' ? label : undefined
  } catch {
    return undefined // the config of a chart or another artifact need be no JSON
  }
}
