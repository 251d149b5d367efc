import type { RegistryCall } from './call.ts'
import { RegistryError } from './errors.ts'

/** Refuses to push a tag again where the registry has a rule against it, in the words of whoever it stands for. */
export function refuseImmutable({ registry, name }: RegistryCall, tag: string, isSame: boolean): void {
  const { immutableTags } = registry.settings
  if (immutableTags === 'amazon') {
    // Also where the manifest is the same: https://github.com/moby/buildkit/issues/3776
    throw new RegistryError(
      400,
      'TAG_INVALID',
      `The image tag '${tag}' already exists in the '${name}' repository and cannot be overwritten because the tag is immutable.`
    )
  }
  if (immutableTags === 'harbor') {
    // https://github.com/goharbor/harbor/blob/v2.11.0/src/server/middleware/immutable/error.go
    throw new RegistryError(
      412,
      'PRECONDITION',
      `Failed to process request due to '${name}:${tag}' configured as immutable.`
    )
  }
  if (immutableTags === 'conflict' && !isSame) {
    throw new RegistryError(409, 'DENIED', `the tag ${tag} exists and cannot be moved`)
  }
}
