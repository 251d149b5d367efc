import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkoutRoot } from './checkout.ts'
import { type ChosenNode, chooseNode } from './choose-node.ts'
import { readOriginal } from './clone/original.ts'
import { type Stage, stageClone } from './clone/stage.ts'
import type { RehearseCommand } from './command-line/commands.ts'
import { arrange, readPayload } from './occasions/arrange.ts'
import type { Occasion, Place } from './occasions/occasion.ts'
import { allOrRefuse } from './refusal.ts'
import type { PlayOptions } from './runner/options.ts'
import { type Sample, samples } from './sample/samples.ts'
import { configure, readSecrets, tokenSecrets } from './settings.ts'
import { startWorld, type World } from './world/world.ts'

/** Everything that stands before the event that is rehearsed. */
export interface Prepared extends Place {
  readonly world: World
  readonly stage: Stage
  readonly occasion: Occasion
  /** What is merged over the payload of its event. */
  readonly payload: Readonly<Record<string, unknown>> | undefined
  readonly secrets: Readonly<Record<string, string>>
  /** Where workflows find this suite, when that is not this checkout. */
  readonly suite?: PlayOptions['suite']
  readonly node: ChosenNode
  readonly runSteps: 'run' | 'show'
  /** What was asked for. */
  readonly command: RehearseCommand
  readonly folder: string
  /** By the clock of `performance.now()`. */
  readonly startedAt: number
}

const actor = 'you'

/** Checks what was asked for, starts the world in a folder, and copies the clone (or the sample) into it. */
export async function prepare(command: RehearseCommand, folder: string): Promise<Prepared> {
  const startedAt = performance.now()
  const gitConfig = join(folder, 'gitconfig')
  await writeFile(gitConfig, '[safe]\n\tdirectory = *\n') // reading a clone of another user is what was asked for
  const sample = command.repo === undefined ? samples[command.sample ?? 'operator'] : undefined
  const path = command.repo ?? (await build(folder, sample))
  const tag = tagOf(command, sample)
  const [found, node, payload, given] = await allOrRefuse([
    readOriginal({ path, tag, sha: command.sha, gitConfig }),
    chooseNode(command.node, checkoutRoot()),
    readPayload(command.payload),
    readSecrets(command)
  ])
  const original = sample === undefined ? found : { ...found, fullName: sample.fullName }
  const world = await startWorld({ root: join(folder, 'world') })
  try {
    const token = world.issueToken({ login: actor, repositories: 'all', permissions: 'all' })
    const stage = await stageClone(world, original, { gitConfig, folder })
    configure(world, stage.repository, {
      ...command,
      vars: { ...sample?.vars, ...command.vars },
      secrets: { ...sample?.secrets, ...command.secrets },
      reviewed: [...(sample?.approved ?? []), ...(command.reviewed ?? [])]
    })
    const secrets = { ...sample?.secrets, ...given, ...tokenSecrets(world, command, actor) }
    const place = { world, stage, actor, token }
    const isUsual = [command.event, command.tag, command.sha].every((each) => each === undefined)
    // Without a name it is the sample's tag alone: what newcomers type first is not to take long.
    const own = isUsual && command.sample !== undefined ? sample?.occasion : undefined
    const occasion = await (own?.(place) ?? arrange(place, command, { tag, payload }))
    const runSteps = command.repo === undefined || command.runSteps ? 'run' : 'show'
    const asked = withApprovals(command, sample)
    return { ...place, occasion, payload, secrets, node, runSteps, command: asked, folder, startedAt }
  } catch (error) {
    await world.close()
    throw error
  }
}

/** The tag that the event is about; a sample may have one of its own. */
function tagOf({ event, tag, ref }: RehearseCommand, sample: Sample | undefined): string | undefined {
  const isAboutTag = event === undefined || event.name === 'release' || (event.name === 'push' && ref === undefined)
  const asked = tag ?? (isAboutTag ? sample?.tag : undefined)
  return asked?.replace(/^refs\/tags\//, '')
}

/** What was asked for; what a sample has approved is, unless something else is said to it. */
function withApprovals(command: RehearseCommand, sample: Sample | undefined): RehearseCommand {
  const own = (sample?.approved ?? []).map((name) => [name.toLowerCase(), 'approved'] as const)
  return own.length === 0 ? command : { ...command, approvals: new Map([...own, ...(command.approvals ?? [])]) }
}

async function build(folder: string, sample: Sample | undefined): Promise<string> {
  const path = join(folder, 'sample')
  await mkdir(path)
  await sample?.build(path)
  return path
}
