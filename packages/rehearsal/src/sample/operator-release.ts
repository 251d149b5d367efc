import type { Deed, Occasion, Place } from '../occasions/occasion.ts'
import { pushTagAt } from '../occasions/push-tag.ts'
import { runAgain } from '../occasions/run-again.ts'
import { operatorCandidate, operatorPatch, operatorTag } from './operator.ts'

const main = 'refs/heads/main'

/**
 * The releases of a line and of the one before: a candidate; the release of its commit, which fails in the middle, when the
 * chart is refused, and is finished by running the failed jobs again; and a patch of the old line, which is not the latest.
 */
export async function operatorRelease(place: Place): Promise<Occasion> {
  const { world, stage } = place
  const pushStable = async (): Promise<Deed> => {
    const answer = { status: 403, body: { errors: [{ code: 'DENIED', message: 'denied' }] } }
    world.arm({ effect: { kind: 'push-manifest', target: /charts\/.*:1\.2\.0$/ }, harm: 'refuse', answer })
    return { ...(await pushTagAt(place, operatorTag, main)), mayFail: true }
  }
  return {
    title: `the releases of ${operatorCandidate}, ${operatorTag} and ${operatorPatch} of ${stage.repository.fullName}`,
    notes: [`the registry refuses the chart of ${operatorTag} at first, so that its release is run again`],
    happen: () => pushTagAt(place, operatorCandidate, main),
    more: [
      pushStable,
      (service) => runAgain(place, service),
      () => pushTagAt(place, operatorPatch, 'refs/heads/release/v1.1')
    ],
    isMeant: ({ name, ref }) => name === 'push' && ref === `refs/tags/${operatorCandidate}`
  }
}
