import { isGiven } from '#core/action/inputs'
import type { Complaint } from '#core/action/plan'
import type { Inputs } from './inputs.ts'

type Name = keyof Inputs

/** In which modes an input means something, besides those that mean something in all. */
const meaning: Readonly<Partial<Record<Name, readonly Inputs['mode'][]>>> = {
  reason: ['freeze'],
  until: ['freeze'],
  bypass: ['freeze'],
  all: ['thaw'],
  window: ['check'],
  'pull-request': ['check'],
  version: ['freeze', 'thaw']
}

/**
 * Complaints about inputs that contradict each other. An option that could not count is a mistake to report: somebody relies
 * on it.
 */
export function contradictions(inputs: Inputs): Complaint[] {
  const { mode, token } = inputs
  const complaints: Complaint[] = Object.entries(meaning)
    .filter(([name, modes]) => isGiven(inputs[name as Name]) && !modes.includes(mode))
    .map(([place, modes]) => ({
      place,
      problem: `is given, and mode is ${mode}`,
      remedy: `leave it away: it is for ${modes.join(' and ')}`
    }))
  if (mode === 'thaw' && inputs.all && inputs.version !== '') {
    const remedy = 'leave one of them away'
    complaints.push({ place: 'all', problem: 'is true, and a version is given', remedy })
  }
  if (inputs.bypass.length > 0 && !inputs.backend.includes('ruleset')) {
    const remedy = 'add ruleset to backend, or leave it away: nothing else lets single actors pass'
    complaints.push({ place: 'bypass', problem: `is given, and backend is ${inputs.backend.join(', ')}`, remedy })
  }
  if (token === '')
    complaints.push({
      place: 'token',
      problem: 'is empty',
      remedy: 'pass the token of a GitHub App, or github.token for policy alone'
    })
  return complaints
}
