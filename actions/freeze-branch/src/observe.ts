import { Refusal } from '#core/action/errors'
import { runAddress } from '#core/action/run-address'
import type { Runner } from '#core/action/runner'
import { openRefs } from '#core/placeholders/observe-release'
import { contradictions } from './consistent.ts'
import type { Facts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { readRequest, type Who } from './request.ts'

function whoOf(runner: Runner): Who {
  return { actor: runner.env.GITHUB_ACTOR ?? '', run: runAddress(runner) }
}

/** Reads what the mode needs. Changes nothing. */
export async function observe(inputs: Inputs, runner: Runner): Promise<Facts> {
  const now = Date.now()
  const { request, complaints } = readRequest(inputs, whoOf(runner), now)
  const wrong = [...contradictions(inputs), ...complaints]
  if (wrong.length > 0) throw new Refusal(wrong)
  if (inputs.mode === 'check') {
    const { observeCheck } = await import('./observe-check.ts')
    return observeCheck(inputs, runner, now)
  }
  const { observeBranches } = await import('./observe-branches.ts')
  return observeBranches({ inputs, runner, request, refs: openRefs(runner, inputs.token) })
}
