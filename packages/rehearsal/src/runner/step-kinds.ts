import { relative } from 'node:path'
import { type ActionDefinition, actionFileIn, readAction } from './action-file.ts'
import { createAppToken, revokeAppToken } from './app-token.ts'
import { checkout, checkoutCleanup } from './checkout.ts'
import { runComposite } from './composite-action.ts'
import { type JavaScriptAction, runJavaScript } from './javascript-action.ts'
import { annotate, log } from './log.ts'
import { type ResolvedAction, resolveAction } from './resolve-uses.ts'
import { runScript } from './run-script.ts'
import type { JobState, Nest, Stage, StepRun } from './state.ts'
import type { Status } from './status-functions.ts'
import { playStage, stepName } from './step.ts'
import { playStub } from './stubs.ts'
import { showThirdParty } from './third-party.ts'
import type { StepDefinition } from './workflow-file.ts'

/** Plays the main stage of a step, whatever kind of step it is. */
export async function playStep(job: JobState, nest: Nest, step: StepDefinition): Promise<void> {
  const stage: Stage = {
    stage: 'main',
    name: stepName(job, nest, step),
    condition: step.condition,
    state: stateOf(job, step),
    run: (run) => (step.uses === undefined ? runScript(run) : runUses(run, step.uses))
  }
  await playStage(job, nest, step, stage)
}

/** Plays what the steps of a job have to do before the first step: the `pre` of their actions, in their order. */
export async function playPre(job: JobState, nest: Nest, steps: readonly StepDefinition[]): Promise<void> {
  for (const step of steps) {
    if (step.uses === undefined) continue
    const resolved = resolveAction(step.uses, nest.source, job.folders.workspace, job.frame.play.options)
    // An action of the workspace is not there yet: the runner does not support `pre` for it either.
    if (resolved.kind !== 'action' || resolved.local) continue
    const javascript = javaScriptIn(resolved)
    if (javascript?.runs.pre === undefined) continue
    const name = `Pre ${stepName(job, nest, step)}`
    const condition = javascript.runs.preIf
    // What has a `pre` registers its `post` there: it runs also where the main stage is then skipped.
    const run = (each: StepRun): Promise<Status> => {
      registerPostOf(each, javascript)
      return runJavaScript(each, javascript)
    }
    await playStage(job, nest, step, { stage: 'pre', name, condition, state: stateOf(job, step), run })
  }
}

// `pre`, `main` and `post` of one step hand their state on.
function stateOf(job: JobState, step: StepDefinition): Map<string, string> {
  const state = job.states.get(step) ?? new Map<string, string>()
  job.states.set(step, state)
  return state
}

async function runUses(run: StepRun, uses: string): Promise<Status> {
  const { job, nest } = run
  const resolved = resolveAction(uses, nest.source, job.folders.workspace, job.frame.play.options)
  if (resolved.kind === 'checkout') {
    registerPost(run, 'always()', checkoutCleanup)
    return checkout(run)
  }
  if (resolved.kind === 'app-token') {
    registerPost(run, 'always()', revokeAppToken)
    return createAppToken(run)
  }
  if (resolved.kind === 'stubbed') return playStub(run, uses, resolved.outputs)
  if (resolved.kind === 'third-party') return showThirdParty(run, uses)
  if (resolved.kind === 'missing') throw new Error(resolved.problem)
  if (resolved.kind !== 'action') throw new Error(`Docker actions are not supported by the rehearsal: ${uses}`)
  if (!resolved.local) {
    run.github.set('action_repository', resolved.source.repository)
    run.github.set('action_ref', resolved.source.ref)
  }
  if (resolved.source.trusted && !nest.source.trusted && /^[.$]\//.test(uses)) {
    log(run, "played with the suite's own bundle, not with the repository's")
  }
  const javascript = javaScriptIn(resolved)
  if (javascript === undefined) return runOther(run, resolved)
  if (javascript.runs.pre !== undefined && resolved.local) {
    annotate(run, 'warning', `\`pre\` execution is not supported for local action from '${uses}'`)
  }
  registerPostOf(run, javascript)
  return runJavaScript(run, javascript)
}

type Found = Extract<ResolvedAction, { kind: 'action' }>

function runOther(run: StepRun, found: Found): Promise<Status> {
  const action = definitionIn(found)
  const { runs } = action
  if (runs.using !== 'composite') throw new Error(`${action.file}: ${describeKind(runs)} is not supported`)
  const { folder, source } = found
  return runComposite(run, { action, steps: runs.steps, folder, source }, (nest, step) => playStep(run.job, nest, step))
}

function describeKind(runs: ActionDefinition['runs']): string {
  return runs.using === 'unsupported' ? runs.what : runs.using
}

function javaScriptIn(found: Found): JavaScriptAction | undefined {
  const action = definitionIn(found)
  if (action.runs.using !== 'javascript') return undefined
  return { action, runs: action.runs, folder: found.folder, trusted: found.source.trusted }
}

function definitionIn({ folder, source }: Found): ActionDefinition {
  const path = actionFileIn(folder) ?? ''
  const { action, problems } = readAction(path, relative(source.root, path))
  if (problems.length > 0)
    throw new Error(problems.map((each) => `${each.file}:${each.line}: ${each.problem}`).join('; '))
  return action
}

function registerPostOf(run: StepRun, javascript: JavaScriptAction): void {
  const { post, postIf } = javascript.runs
  if (post !== undefined) registerPost(run, postIf, (each) => runJavaScript(each, javascript))
}

function registerPost(run: StepRun, condition: string, post: Stage['run']): void {
  const { job, step, state } = run
  if (job.posts.some((each) => each.step === step)) return
  // The clean-up is the job's, also for an action inside a composite action; it still sees that action's inputs.
  const nest: Nest = { ...run.nest, outer: undefined }
  job.posts.push({
    nest,
    step,
    stage: { stage: 'post', name: `Post ${run.result.name.replace(/^Pre /, '')}`, condition, state, run: post }
  })
}
