import type { JavaScriptAction } from './javascript-action.ts'
import { runJavaScript } from './javascript-action.ts'
import { comparePositions, type Position } from './position.ts'
import type { Nest, PostStep, Stage, StepRun } from './state.ts'
import type { Status } from './status-functions.ts'
import { playStage } from './step.ts'

/** Registers the `post` of a JavaScript action, if it has one, to run after all steps. */
export function registerPostOf(run: StepRun, javascript: JavaScriptAction): void {
  const { post, postIf } = javascript.runs
  if (post !== undefined) registerPost(run, postIf, (each) => runJavaScript(each, javascript))
}

/**
 * Registers a clean-up to run after all steps of the job, last registered first. The clean-ups of what a composite
 * action uses are one step of the job, after the step that uses the composite action.
 */
export function registerPost(run: StepRun, condition: string, post: Stage['run']): void {
  const { job, nest, step, state } = run
  const root = outermost(run)
  const name = `Post ${root.result.name.replace(/^Pre /, '')}`
  const known = job.posts.find((each) => each.step === root.step)
  const stage = { stage: 'post', name, condition, state, run: post } as const
  const own: PostStep = { nest, step, stage, position: positionOf(run), inside: [] }
  if (root === run) {
    if (known === undefined) job.posts.push(own)
    return
  }
  const group = known ?? groupOf(root, name)
  if (known === undefined) job.posts.push(group)
  if (!group.inside.some((each) => each.step === step)) group.inside.push(own)
}

function outermost(run: StepRun): StepRun {
  let root = run
  while (root.nest.outer !== undefined) root = root.nest.outer
  return root
}

function groupOf({ nest, step, state }: StepRun, name: string): PostStep {
  const inside: PostStep[] = []
  const run = (each: StepRun): Promise<Status> => playInside(each, inside)
  return { nest, step, stage: { stage: 'post', name, condition: 'always()', state, run }, position: [], inside }
}

function positionOf({ job, nest, step }: StepRun): Position {
  if (nest.outer === undefined) return []
  const runs = job.definitions.get(nest.outer.step)?.runs
  return [...positionOf(nest.outer), runs?.using === 'composite' ? runs.steps.indexOf(step) : 0]
}

async function playInside(run: StepRun, inside: PostStep[]): Promise<Status> {
  const { job } = run
  let status: Status = 'success'
  // Their order is that of the action files, not the one in which they came to be registered.
  inside.sort((a, b) => comparePositions(a.position, b.position))
  for (let post = inside.pop(); post !== undefined; post = inside.pop()) {
    // Conditions of a clean-up ask for the job, also inside of a composite action; its inputs it still sees.
    const nest: Nest = { ...post.nest, outer: run, status: job.status }
    const { conclusion } = await playStage(job, nest, post.step, post.stage)
    if (conclusion === 'failure' || conclusion === 'cancelled') status = conclusion
  }
  return status
}
