import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkoutRoot } from './checkout.ts'
import { type ChosenNode, chooseNode } from './choose-node.ts'
import type { RehearseCommand } from './command-line/parse.ts'
import { readOriginal } from './clone/original.ts'
import { allOrRefuse } from './refusal.ts'
import { buildOperator, operatorName, operatorTag } from './sample/operator.ts'
import { type Stage, stageClone } from './clone/stage.ts'
import { startWorld, type World } from './world/world.ts'

/** Everything that stands before the tag is pushed. */
export interface Prepared {
  readonly world: World
  readonly stage: Stage
  readonly node: ChosenNode
  readonly runSteps: 'run' | 'show'
  readonly workflow: string | undefined
  /** The clone that is rehearsed; undefined for the sample. */
  readonly repo: string | undefined
  readonly folder: string
  readonly keep: boolean
  /** By the clock of `performance.now()`. */
  readonly startedAt: number
}

/** Checks what was asked for, starts the world in a folder, and copies the clone (or the sample) into it. */
export async function prepare(command: RehearseCommand, folder: string): Promise<Prepared> {
  const startedAt = performance.now()
  const gitConfig = join(folder, 'gitconfig')
  await writeFile(gitConfig, '[safe]\n\tdirectory = *\n') // reading a clone of another user is what was asked for
  const path = command.repo ?? (await sample(folder))
  const tag = (command.tag ?? operatorTag).replace(/^refs\/tags\//, '')
  const [found, node] = await allOrRefuse([
    readOriginal({ path, tag, sha: command.sha, gitConfig }),
    chooseNode(command.node, checkoutRoot())
  ])
  const original = command.repo === undefined ? { ...found, fullName: operatorName } : found
  const world = await startWorld({ root: join(folder, 'world') })
  return {
    world,
    stage: await stageClone(world, original, { tag, gitConfig, folder }),
    node,
    runSteps: command.repo === undefined || command.runSteps ? 'run' : 'show',
    workflow: command.workflow,
    repo: command.repo,
    folder,
    keep: command.keep,
    startedAt
  }
}

async function sample(folder: string): Promise<string> {
  const path = join(folder, 'operator')
  await mkdir(path)
  await buildOperator(path)
  return path
}
