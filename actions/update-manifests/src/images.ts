import { Failure, Refusal } from '#core/action/errors'
import type { Complaint } from '#core/action/plan'
import type { Runner } from '#core/action/runner'
import type { Login } from '#core/oci/credentials'
import { keyringOf } from '#core/oci/keyring'
import { parseReference } from '#core/oci/reference'
import { requireImages } from '#core/oci/require-images'
import { fillInput } from '#core/placeholders/fill-input'
import type { TemplateValues } from '#core/version/template'
import type { Inputs } from './inputs.ts'

function registriesOf(images: readonly string[]): string[] {
  const found = images.flatMap((image) => {
    try {
      return [parseReference(image).registry]
    } catch {
      // What is no reference is complained about where it is looked up.
      return []
    }
  })
  return [...new Set(found)]
}

function loginsOf({ registry, username, password }: Inputs, images: readonly string[]): Login[] {
  if (username === '' && password === '') return []
  const [own, second] = registriesOf(images)
  if (registry === '' && second !== undefined) {
    const problem = 'is empty, and require-image names images of several registries'
    throw new Refusal([{ place: 'registry', problem, remedy: 'say which one username and password are for' }])
  }
  const name = registry || own
  return name === undefined ? [] : [{ registry: name, username, password }]
}

/**
 * Looks up the images that must exist.
 * @returns the digest of the image when there is one; undefined for none and for several
 * @throws Refusal that names every image that is not there
 * @throws Failure when a registry does not answer
 */
export async function requireAll(inputs: Inputs, runner: Runner, values: TemplateValues): Promise<string | undefined> {
  const complaints: Complaint[] = []
  const images = inputs['require-image'].map((image) => fillInput('require-image', image, values, complaints))
  if (complaints.length > 0) throw new Refusal(complaints)
  const keyring = keyringOf(runner, inputs.token, loginsOf(inputs, images))
  const found = await requireImages('require-image', images, { keyring, env: runner.env })
  if (found.complaints.length > 0) throw new Refusal(found.complaints)
  const digests = images.map((image) => found.manifests.get(image)?.digest)
  if (digests.includes(undefined)) throw new Failure('require-image: an image was not looked up; this is a mistake')
  return digests.length === 1 ? digests[0] : undefined
}
