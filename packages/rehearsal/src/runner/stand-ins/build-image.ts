import type { StepRun } from '../state.ts'
import type { Status } from '../status-functions.ts'
import { pushImage } from './push-image.ts'
import { linesOf, readInputs } from './stand-in.ts'

/** Plays docker/build-push-action with an image without layers. */
export async function buildImage(run: StepRun): Promise<Status> {
  const input = readInputs(run)
  const references = linesOf(input('tags').replaceAll(',', '\n'))
  if (input('push') !== 'true' || references.length === 0) return 'success'
  const platforms = linesOf((input('platforms') || 'linux/amd64').replaceAll(',', '\n'))
  const digest = await pushImage(run, { references, platforms })
  Object.assign(run.result.outputs, {
    digest,
    imageid: digest,
    metadata: JSON.stringify({ 'containerimage.digest': digest })
  })
  return 'success'
}
