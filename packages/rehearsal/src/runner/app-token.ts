import { describeAction, givenInputs } from './action-inputs.ts'
import { readRequest, skipsRevocation, unexpectedInputs } from './app-token-inputs.ts'
import { annotate, log } from './log.ts'
import type { StepRun } from './state.ts'
import type { Status } from './status-functions.ts'

/**
 * Plays actions/create-github-app-token: the token comes from the world in place of GitHub's API. The private key must
 * be there and is not looked at, so that nobody needs the real one for a rehearsal.
 */
export async function createAppToken(run: StepRun): Promise<Status> {
  const { options } = run.job.frame.play
  run.result.played = 'by the rehearsal'
  const inputs = lowerCase(givenInputs(run))
  describeAction(run, run.step.uses ?? 'actions/create-github-app-token', inputs)
  log(run, 'played by the rehearsal in place of the action')
  warnOfInputs(run, inputs)
  const { request, said } = readRequest(inputs, options.repository)
  log(run, said)
  if (options.appToken === undefined) throw new Error('the rehearsal has no App that could give a token')
  const { token, installationId, appSlug } = await options.appToken(request)
  run.job.masks.add(token)
  Object.assign(run.result.outputs, { token, 'installation-id': String(installationId), 'app-slug': appSlug })
  if (!skipsRevocation(inputs)) run.state.set('token', token)
  return 'success'
}

/** The clean-up of actions/create-github-app-token: the token is revoked, unless the step said otherwise. */
export async function revokeAppToken(run: StepRun): Promise<Status> {
  run.result.played = 'by the rehearsal'
  if (skipsRevocation(lowerCase(givenInputs(run)))) {
    log(run, 'Token revocation was skipped')
    return 'success'
  }
  const token = run.state.get('token')
  if (token === undefined) {
    log(run, 'Token is not set')
    return 'success'
  }
  try {
    await run.job.frame.play.options.revokeToken?.(token)
    log(run, 'Token revoked')
  } catch (error) {
    annotate(run, 'warning', `Token revocation failed: ${(error as Error).message}`)
  }
  return 'success'
}

function lowerCase(inputs: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...inputs].map(([name, value]) => [name.toLowerCase(), value]))
}

function warnOfInputs(run: StepRun, inputs: ReadonlyMap<string, string>): void {
  const unexpected = unexpectedInputs(inputs)
  if (unexpected.length > 0) annotate(run, 'warning', `Unexpected input(s) '${unexpected.join("', '")}'`)
  if (inputs.has('app-id')) {
    annotate(run, 'warning', "Input 'app-id' has been deprecated with message: Use 'client-id' instead.")
  }
}
