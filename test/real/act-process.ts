import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suiteRepository } from '#rehearsal/checkout'
import { readOriginal } from '#rehearsal/clone/original'
import { makeWorkTree, stageClone } from '#rehearsal/clone/stage'
import type { Place } from '#rehearsal/occasions/occasion'
import { pushTagAt } from '#rehearsal/occasions/push-tag'
import { samples } from '#rehearsal/sample/samples'
import { eventsOf } from '#rehearsal/service/events-of'
import { machineVariables } from '#rehearsal/service/machine'
import type { WorldEvent } from '#rehearsal/world/events/event'
import { startWorld } from '#rehearsal/world/world'
import { rewriteWorkflows } from '../../scripts/uses-workflows.ts'
import { copySuite, type Played, playByAct } from './act.ts'
import { forAct } from './act-unknown.ts'
import { standInActions } from './stand-ins/actions.ts'

/** The process of a sample, as act is to play it. */
export interface Process {
  readonly sample: keyof typeof samples
  /** The workflow of the sample that calls one of the suite, below `.github/workflows/`. */
  readonly caller: string
  /** What the jobs may do in all: act gives the same token to each. */
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
  readonly runsOn: string
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
  return { world, stage: await stageClone(world, original, { gitConfig, folder }), actor: 'you', token }
}

/** The suite with the names of its actions written out, and stand-ins for those of others, by what a workflow uses. */
export function actionsFor(called: string, folder: string): Record<string, string> {
  const suite = copySuite(folder)
  const { files } = rewriteWorkflows('.', { repository: suiteRepository, ref: 'v1' })
  mkdirSync(join(suite, '.github/workflows'), { recursive: true })
  for (const { path, text } of files) writeFileSync(join(suite, path), forAct(text))
  const workflow = readFileSync(join(suite, '.github/workflows', called), 'utf8')
  return { [`${suiteRepository}@v1`]: suite, ...standInActions(folder, workflow, suiteRepository) }
}

/** Pushes a tag of the commit of a branch, and lets act play what follows. */
export async function playTag(
  process: Omit<Process, 'sample'>,
  place: Place,
  { tag, from, folder, actions }: { tag: string; from: string; folder: string; actions: Record<string, string> }
): Promise<Played> {
  const { world, stage } = place
  const { repository } = stage
  await pushTagAt(place, tag, from)
  const event = await tagPush(place, `refs/tags/${tag}`)
  const room = join(folder, tag)
  mkdirSync(room)
  const workspace = join(room, 'workspace')
  await makeWorkTree(repository, event.sha, workspace)
  const grant = { kind: 'job', login: 'github-actions[bot]', repositories: [repository.fullName] } as const
  return playByAct(room, {
    workspace,
    workflow: join('.github/workflows', process.caller),
    event: event.payload,
    token: world.issueToken({ ...grant, permissions: process.permissions }),
    env: {
      SLIPWAY_ROUTES: machineVariables(world).SLIPWAY_ROUTES ?? '',
      STAND_IN_ARTIFACTS: join(room, 'artifacts'),
      GITHUB_SERVER_URL: world.url,
      GITHUB_API_URL: world.apiUrl,
      GITHUB_REPOSITORY: repository.fullName,
      GITHUB_REF: event.ref,
      GITHUB_SHA: event.sha
    },
    actions,
    platforms: [process.runsOn]
  })
}

/** The event of the push of a tag, as a rehearsal would start a run by it. */
async function tagPush({ world }: Place, ref: string): Promise<WorldEvent> {
  const pushes = world.state.happenings.filter(({ name }) => name === 'push')
  const last = pushes.at(-1)
  const events = last === undefined ? [] : await eventsOf(world.state, last)
  const event = events.find((each) => each.name === 'push' && each.ref === ref)
  if (event === undefined) throw new Error(`the push of ${ref} made no event`)
  return event
}
