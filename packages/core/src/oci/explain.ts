import type { Refused } from './authorize.ts'
import type { Known } from './credentials.ts'
import type { NoManifest } from './manifest.ts'
import { formatReference, type Reference } from './reference.ts'

/**
 * Says why a registry does not show an image and what to do. Registries answer in the same way for what is private and
 * for what does not exist, so as not to tell strangers which names there are.
 */
export function explainRefusal(reference: Reference, { status, as }: Refused, { note }: Known): NoManifest {
  const image = formatReference(reference)
  const { registry } = reference
  if (as === undefined) {
    const problem = `the registry ${registry} does not show ${image} to who is not logged in (status ${status}): it is private, or not there`
    const because = note === undefined ? '' : `; ${note}`
    return {
      found: false,
      refused: true,
      problem: `${problem}${because}`,
      remedy: `${login(registry)}, or push the image first`
    }
  }
  return {
    found: false,
    refused: true,
    problem: `the registry ${registry} does not show ${image} to ${as.from} (status ${status}): these credentials may not read it, or have expired, or there is no such image`,
    remedy: `${permission(registry)}, or push the image first`
  }
}

function login(registry: string): string {
  if (registry === 'ghcr.io') return 'make the package public, or pass a token with packages: read'
  return 'log in to the registry before this step, or pass its username and password'
}

function permission(registry: string): string {
  if (registry !== 'ghcr.io') return 'give that user the right to pull it, or correct user name and password'
  return 'give the job packages: read, and this repository access in the settings of the package (Manage Actions access)'
}
