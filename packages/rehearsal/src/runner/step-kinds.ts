import { createAppToken, revokeAppToken } from './app-token.ts'
import { checkout, checkoutCleanup } from './checkout.ts'
import { runComposite } from './composite-action.ts'
import { foundAction } from './found-action.ts'
import { runJavaScript } from './javascript-action.ts'
import { annotate, log } from './log.ts'
import { registerPost, registerPostOf } from './post-steps.ts'
import { resolveAction } from './resolve-uses.ts'
import { runScript } from './run-script.ts'
import type { JobState, Nest, Stage, StepRun } from './state.ts'
import type { Status } from './status-functions.ts'
import { playStage, stateOf, stepName } from './step.ts'
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
  if (resolved.kind === 'stand-in') return resolved.play(run)
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
  const found = foundAction(job, run.step, resolved)
  if (found.kind === 'composite') {
    return runComposite(run, found.composite, (inside, step) => playStep(job, inside, step))
  }
  const { javascript } = found
  if (javascript.runs.pre !== undefined && resolved.local) {
    annotate(run, 'warning', `\`pre\` execution is not supported for local action from '${uses}'`)
  }
  registerPostOf(run, javascript)
  return runJavaScript(run, javascript)
}
