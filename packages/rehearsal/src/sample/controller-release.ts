import type { Deed, Occasion, Place } from '../occasions/occasion.ts'
import { pushTagAt } from '../occasions/push-tag.ts'
import { runAgain } from '../occasions/run-again.ts'
import { controllerTags } from './controller.ts'
import { controllerLine } from './controller-history.ts'

const main = 'refs/heads/main'

/**
 * The releases of a controller: a candidate; the release, whose publication fails at first and is finished by running the
 * failed jobs again; and a patch of the line before, whose files name the version already.
 */
export async function controllerRelease(place: Place): Promise<Occasion> {
  const { world, stage } = place
  const { candidate, stable, patch } = controllerTags
  const pushStable = async (): Promise<Deed> => {
    const answer = { status: 422, body: { message: 'Validation Failed: a fault of the rehearsal', errors: [] } }
    world.arm({ effect: { kind: 'publish-release', target: new RegExp(`${stable}$`) }, harm: 'refuse', answer })
    return { ...(await pushTagAt(place, stable, main)), mayFail: true }
  }
  return {
    title: `the releases of ${candidate}, ${stable} and ${patch} of ${stage.repository.fullName}`,
    notes: [`GitHub refuses to publish ${stable} at first, so that its release is run again`],
    happen: () => pushTagAt(place, candidate, main),
    more: [
      pushStable,
      (service) => runAgain(place, service),
      () => pushTagAt(place, patch, `refs/heads/${controllerLine}`)
    ],
    isMeant: ({ name, ref }) => name === 'push' && ref === `refs/tags/${candidate}`
  }
}
