import { mergePull } from '../occasions/merge.ts'
import { call, type Deed, type Occasion, type Place } from '../occasions/occasion.ts'
import { Refusal } from '../refusal.ts'
import type { Service } from '../service/service.ts'
import { resolveCommit } from '../world/refs.ts'
import { publishImage } from '../world/registry/publish-image.ts'

const image = 'quay.io/acme/ferry-adaptor'

/**
 * The release of many modules: a prerelease and then the stable version, each of them bumped by a pull request, merged and
 * tagged, with images pinned before the stable one and put back after it. At the end a tag that is there is asked for again.
 */
export async function modulesRelease(place: Place): Promise<Occasion> {
  const [alpha, stable] = ['v0.9.0-alpha.1', 'v0.9.0']
  await buildImages(place)
  const tagStable = async (service: Service): Promise<Deed> => {
    const { record = '' } = outputsOf(service, 'bump.yml')
    return dispatch(place, 'tag.yml', { version: stable, record })
  }
  return {
    title: `the release of ${alpha} and ${stable} of the Go modules in ${place.stage.repository.fullName}`,
    notes: ['nothing builds images here: those of each commit on main are put into the registry in its place'],
    happen: () => dispatch(place, 'bump.yml', { version: alpha }),
    more: [
      (service) => merge(place, service),
      () => dispatch(place, 'tag.yml', { version: alpha }),
      () => dispatch(place, 'bump.yml', { version: stable }),
      (service) => merge(place, service),
      tagStable,
      tagStable
    ],
    isMeant: ({ name }) => name === 'workflow_dispatch'
  }
}

async function dispatch(place: Place, file: string, inputs: Readonly<Record<string, string>>): Promise<Deed> {
  const path = `/actions/workflows/${file}/dispatches`
  await call(place, 'POST', path, { ref: 'refs/heads/main', inputs })
  return { verb: 'started', what: `${file} for ${inputs.version}`, how: `POST ${path}` }
}

/** Merges what the last bump opened, as a person does who agrees with it. */
async function merge(place: Place, service: Service): Promise<Deed> {
  const { number } = outputsOf(service, 'bump.yml')
  if (!number) throw new Refusal(['the workflow bump.yml opened no pull request that could be merged'])
  const merged = await mergePull(place, Number(number))
  await buildImages(place)
  return merged
}

/** What the jobs of the last run of a workflow gave out. */
function outputsOf({ runs }: Service, file: string): Readonly<Record<string, string>> {
  const run = runs.findLast((each) => each.file.endsWith(`/${file}`))
  return Object.assign({}, ...(run?.result?.jobs ?? []).map(({ outputs }) => outputs))
}

/** What the workflow for images would have pushed for the last commit of main. */
async function buildImages({ world, stage }: Place): Promise<void> {
  const sha = await resolveCommit(stage.repository.path, 'refs/heads/main')
  for (const tag of [sha, `dev-${sha}`]) publishImage(world.state, `${image}:${tag}`, { visibility: 'public' })
}
