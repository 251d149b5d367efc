import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ChosenNode } from './choose-node.ts'
import { playOptions, playWorkflow } from './play-workflow.ts'
import type { Prepared } from './prepare.ts'
import { tagPushEvent } from './push-event.ts'
import { Refusal } from './refusal.ts'
import type { PlayOptions } from './runner/options.ts'
import type { ProgressEvent, WorkflowResult } from './runner/result.ts'
import { findSandbox } from './runner/sandbox.ts'
import { makeWorkTree, type Stage } from './stage.ts'
import { safe } from './terminal.ts'
import { type CandidateWorkflow, chooseWorkflow, invalidAmong, workflowsAt } from './workflows.ts'
import type { WorldEvent } from './world/events/event.ts'
import { git } from './world/git.ts'
import type { Effect } from './world/journal.ts'
import { changesBetween, type RefChange } from './world/snapshot.ts'
import type { World } from './world/world.ts'

/** A rehearsal as it ended. */
export interface Rehearsal {
  readonly repository: string
  readonly tag: string
  readonly commit: string
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'nothing'
  readonly workflows: readonly CandidateWorkflow[]
  /** The workflow files of the commit that are not valid, each with its first problem: failed runs at GitHub. */
  readonly invalid: readonly string[]
  readonly runs: readonly { readonly file: string; readonly result: WorkflowResult }[]
  readonly changes: readonly RefChange[]
  readonly journal: readonly Effect[]
  /** Calls of the API that the world could not answer. */
  readonly unsupported: readonly string[]
  readonly node: ChosenNode
  readonly runSteps: 'run' | 'show'
  readonly notes: readonly string[]
  readonly kept: string | undefined
  readonly durationMs: number
}

/** What a rehearsal tells while it goes, beside the events of the runner. */
export interface Listener {
  pushed(stage: Stage, world: World): void
  judged(workflows: readonly CandidateWorkflow[], chosen: readonly CandidateWorkflow[]): void
  readonly progress: (event: ProgressEvent) => void
}

const actor = 'you'

/** Pushes the tag into the world for real and plays the workflows that the push starts, or the one that was asked for. */
export async function rehearse(prepared: Prepared, listener: Listener, signal: AbortSignal): Promise<Rehearsal> {
  const { world, stage, node, runSteps, folder, startedAt } = prepared
  const { repository, tag, commit } = stage
  const before = await world.refs(repository.fullName)
  const token = world.issueToken({ login: actor, repositories: 'all', permissions: { contents: 'write' } })
  await push(world, stage, token)
  listener.pushed(stage, world)
  const event = await tagPushEvent(world, { repository, tag, commit, actor, token })
  const workflows = await workflowsAt(repository.path, event)
  const chosen = await choose(prepared, workflows, event)
  listener.judged(workflows, chosen)
  const invalid = invalidAmong(workflows, chosen)
  const workspace = join(folder, 'work')
  await makeWorkTree(repository, commit, workspace)
  const runs = await playAll(prepared, chosen, { event, workspace, signal, report: listener.progress })
  return {
    repository: repository.fullName,
    tag,
    commit,
    conclusion: invalid.length > 0 ? 'failure' : conclusionOf(runs.map(({ result }) => result)),
    workflows,
    invalid,
    runs,
    changes: changesBetween(before, await world.refs(repository.fullName)),
    journal: world.journal,
    unsupported: world.unsupported,
    node,
    runSteps,
    notes: stage.notes,
    kept: prepared.keep ? folder : undefined,
    durationMs: performance.now() - startedAt
  }
}

async function playAll(
  prepared: Prepared,
  chosen: readonly CandidateWorkflow[],
  given: Pick<PlayOptions, 'event' | 'workspace'> & Required<Pick<PlayOptions, 'signal' | 'report'>>
): Promise<Rehearsal['runs']> {
  const { workspace, event } = given
  const runs = []
  const sandboxed = prepared.runSteps === 'run' && chosen.length > 0
  const sandbox = sandboxed ? await findSandbox(prepared.world.url) : undefined
  try {
    for (const workflow of chosen) {
      if (workflow.isDraft) await placeDraft(workspace, workflow)
      const options = { ...playOptions(prepared, event), ...(sandbox && { sandbox }), ...given }
      runs.push({ file: workflow.file, result: await playWorkflow({ ...options, workflow: workflow.file }) })
    }
  } finally {
    await sandbox?.close()
  }
  return runs
}

async function push(world: World, { pusher, repository, tag }: Stage, token: string): Promise<void> {
  const header = `http.${world.url}/.extraHeader=Authorization: basic ${btoa(`x-access-token:${token}`)}`
  const target = `${world.url}/${repository.fullName}.git`
  await git(pusher, ['push', '--quiet', target, `refs/tags/${tag}`], { env: configuration(header) })
}

/** Configuration for one command through its environment: arguments can be read by everyone on the machine. */
function configuration(setting: string): Record<string, string> {
  const [key, value] = [setting.slice(0, setting.indexOf('=')), setting.slice(setting.indexOf('=') + 1)]
  return { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: key, GIT_CONFIG_VALUE_0: value }
}

async function choose(
  { workflow: asked, repo, stage }: Prepared,
  known: readonly CandidateWorkflow[],
  event: WorldEvent
): Promise<CandidateWorkflow[]> {
  if (asked === undefined) return known.filter(({ starts }) => starts)
  const chosen = await chooseWorkflow(asked, known, { event, path: stage.repository.path, repo })
  if (chosen !== undefined) return chosen.invalid === undefined || chosen.isDraft ? [chosen] : []
  const names = known.map(({ file }) => safe(file)).join(', ') || 'none'
  throw new Refusal([`--workflow: there is no file ${safe(asked)}; workflows of the commit: ${names}`])
}

async function placeDraft(workspace: string, { file, content }: CandidateWorkflow): Promise<void> {
  const path = join(workspace, file)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}

function conclusionOf(results: readonly WorkflowResult[]): Rehearsal['conclusion'] {
  if (results.length === 0) return 'nothing'
  const has = (conclusion: string): boolean => results.some((result) => result.conclusion === conclusion)
  return has('failure') ? 'failure' : has('cancelled') ? 'cancelled' : 'success'
}
