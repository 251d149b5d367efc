import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suiteRepository } from '#rehearsal/checkout'
import { readOriginal } from '#rehearsal/clone/original'
import { makeWorkTree, stageClone } from '#rehearsal/clone/stage'
import type { Deed as Done, Place } from '#rehearsal/occasions/occasion'
import { samples } from '#rehearsal/sample/samples'
import { appTokens } from '#rehearsal/service/app-tokens'
import { eventsOf } from '#rehearsal/service/events-of'
import { machineVariables } from '#rehearsal/service/machine'
import type { WorldEvent } from '#rehearsal/world/events/event'
import { startWorld } from '#rehearsal/world/world'
import { rewriteWorkflows } from '../../scripts/uses-workflows.ts'
import { copySuite, type Played, playByAct } from './act.ts'
import { forAct } from './act-unknown.ts'
import { standInActions } from './stand-ins/actions.ts'

/** What people do, and the event and the workflow of the sample in which it comes to a run. */
export interface Deed {
  readonly happen: (place: Place) => Promise<Done>
  readonly on: 'push' | 'repository_dispatch' | 'workflow_dispatch'
  readonly caller: string
}

/** The process of a sample, as both runners are to play it. */
export interface Process {
  readonly sample: keyof typeof samples
  /** The workflow of the suite, below `.github/workflows/`. */
  readonly called: string
  /** What the jobs may do in all: act gives the same token to each. */
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
  /** What people do, one after the other. */
  readonly deeds: readonly Deed[]
  /** Whether our runner plays the sample's own occasion in their place, in which a run fails and is run again. */
  readonly isWhole: boolean
  /** Members of the end state that differ by what act does otherwise, each with the reason: they are not compared. */
  readonly differs?: Readonly<Record<string, string>>
}

/** A copy of a sample in a world of its own at a port, as a rehearsal would begin with. */
export async function stageSample(sample: Process['sample'], folder: string, port: number): Promise<Place> {
  const { build, fullName } = samples[sample]
  const path = join(folder, 'sample')
  mkdirSync(path)
  await build(path)
  const gitConfig = join(folder, 'gitconfig')
  writeFileSync(gitConfig, '')
  const original = { ...(await readOriginal({ path, gitConfig })), fullName }
  const world = await startWorld({ root: join(folder, 'world'), port })
  const token = world.issueToken({ login: 'you', repositories: 'all', permissions: 'all' })
  const place = { world, stage: await stageClone(world, original, { gitConfig, folder }), actor: 'you', token }
  await samples[sample].occasion?.(place) // what it prepares, such as rules and images; nothing happens yet
  return place
}

/** The suite with the names of its actions written out, and stand-ins for those of others, by what a workflow uses. */
export function actionsFor({ called }: Process, folder: string): Record<string, string> {
  const suite = copySuite(folder)
  const { files } = rewriteWorkflows('.', { repository: suiteRepository, ref: 'v1' })
  mkdirSync(join(suite, '.github/workflows'), { recursive: true })
  for (const { path, text } of files) writeFileSync(join(suite, path), forAct(text))
  const workflow = readFileSync(join(suite, '.github/workflows', called), 'utf8')
  return { [`${suiteRepository}@v1`]: suite, ...standInActions(folder, workflow, suiteRepository) }
}

/** Lets something happen in the world, and lets act play what follows. */
export async function playDeed(
  { permissions, sample }: Process,
  place: Place,
  { deed, room, actions }: { deed: Deed; room: string; actions: Record<string, string> }
): Promise<Played> {
  const { world, stage } = place
  const { repository } = stage
  const before = world.state.happenings.length
  await deed.happen(place)
  const event = await eventSince(place, before, deed.on)
  mkdirSync(room)
  const workspace = join(room, 'workspace')
  await makeWorkTree(repository, event.sha, workspace)
  const grant = { login: 'github-actions[bot]', repositories: [repository.fullName], permissions } as const
  return playByAct(room, {
    workspace,
    workflow: join('.github/workflows', deed.caller),
    event: event.payload,
    eventName: event.name,
    token: world.issueToken({ ...grant, kind: 'job' }),
    env: {
      SLIPWAY_ROUTES: machineVariables(world).SLIPWAY_ROUTES ?? '',
      STAND_IN_ARTIFACTS: join(room, 'artifacts'),
      STAND_IN_APP_TOKEN: await appToken(sample, place),
      GITHUB_SERVER_URL: world.url,
      GITHUB_API_URL: world.apiUrl,
      GITHUB_REPOSITORY: repository.fullName,
      GITHUB_REF: event.ref,
      GITHUB_SHA: event.sha
    },
    vars: samples[sample].vars ?? {},
    secrets: samples[sample].secrets ?? {},
    actions,
    platforms: ['ubuntu-24.04']
  })
}

/** A token of the App in whose name the sample writes, as a rehearsal would give it. */
async function appToken(sample: Process['sample'], { world, stage }: Place): Promise<string> {
  const [owner = ''] = stage.repository.fullName.split('/')
  const appId = samples[sample].vars?.RELEASE_APP_ID ?? 'nobody'
  const given = await appTokens(world.state).appToken?.({ appId, owner, repositories: [], permissions: {} })
  return given?.token ?? ''
}

/** The event of what has happened, as a rehearsal would start a run by it. */
async function eventSince({ world }: Place, before: number, name: string): Promise<WorldEvent> {
  for (const happening of world.state.happenings.slice(before)) {
    const event = (await eventsOf(world.state, happening)).find((each) => each.name === name)
    if (event !== undefined && !(event.name === 'push' && event.ref.startsWith('refs/heads/'))) return event
  }
  throw new Error(`what happened made no ${name}`)
}
