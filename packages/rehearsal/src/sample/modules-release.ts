import { mergePull } from '../occasions/merge.ts'
import { call, type Deed, type Occasion, type Place } from '../occasions/occasion.ts'
import { pushTagAt } from '../occasions/push-tag.ts'
import { runAgain } from '../occasions/run-again.ts'
import { Refusal } from '../refusal.ts'
import type { Service } from '../service/service.ts'
import { resolveCommit } from '../world/refs.ts'
import { publishImage } from '../world/registry/publish-image.ts'
import { modulesLine } from './modules-history.ts'
import { outputsOf } from './outputs-of.ts'

const image = 'quay.io/acme/ferry-adaptor'
const main = 'refs/heads/main'
const line = `refs/heads/${modulesLine}`

/**
 * The release of many modules: a prerelease, after which main is locked; the stable version, each bumped by a pull request
 * that is merged and tagged; what follows it; and a patch of the line before. The stable release fails when it is published,
 * and is finished by running the failed jobs again.
 */
export async function modulesRelease(place: Place): Promise<Occasion> {
  const [alpha, stable, patch] = ['v0.9.0-alpha.1', 'v0.9.0', 'v0.8.1']
  for (const ref of [main, line]) await buildImages(place, ref)
  const tagStable = async (): Promise<Deed> => {
    const answer = { status: 403, body: { message: 'Resource not accessible by integration' } }
    place.world.arm({ effect: { kind: 'create-release', target: /v0\.9\.0$/ }, harm: 'refuse', answer })
    return { ...(await pushTagAt(place, stable, main)), mayFail: true }
  }
  return {
    title: `the releases of ${alpha}, ${stable} and ${patch} of the Go modules in ${place.stage.repository.fullName}`,
    notes: [
      'the images of the commits before are put into the registry as if they had been built',
      `the release of ${stable} cannot be published at first, so that it is run again`
    ],
    happen: () => dispatch(place, 'prepare.yml', { version: alpha }),
    more: [
      (service) => merge(place, service, 'prepare.yml'),
      () => pushTagAt(place, alpha, main),
      () => dispatch(place, 'freeze.yml', { mode: 'freeze', version: alpha }),
      () => dispatch(place, 'prepare.yml', { version: stable }),
      (service) => merge(place, service, 'prepare.yml'),
      tagStable,
      (service) => runAgain(place, service),
      () => dispatch(place, 'post-release.yml', { version: stable }),
      (service) => merge(place, service, 'post-release.yml'),
      () => dispatch(place, 'prepare.yml', { version: patch }, line),
      (service) => merge(place, service, 'prepare.yml'),
      () => pushTagAt(place, patch, line)
    ],
    isMeant: ({ name }) => name === 'workflow_dispatch'
  }
}

async function dispatch(
  place: Place,
  file: string,
  inputs: Readonly<Record<string, string>>,
  ref = main
): Promise<Deed> {
  const path = `/actions/workflows/${file}/dispatches`
  await call(place, 'POST', path, { ref, inputs })
  return { verb: 'started', what: `${file} for ${inputs.version}`, how: `POST ${path}` }
}

/** Merges what the last run of a workflow opened, as an administrator does who agrees with it. */
async function merge(place: Place, service: Service, file: string): Promise<Deed> {
  const number = Number(outputsOf(service, file)['pull-request-number'])
  if (number > 0) return mergePull(place, number)
  throw new Refusal([`the workflow ${file} opened no pull request that could be merged`])
}

/** What the workflow for images has pushed for a commit that was there before the rehearsal. */
async function buildImages({ world, stage }: Place, ref: string): Promise<void> {
  const sha = await resolveCommit(stage.repository.path, ref)
  for (const tag of [sha, `dev-${sha}`]) publishImage(world.state, `${image}:${tag}`, { visibility: 'public' })
}
