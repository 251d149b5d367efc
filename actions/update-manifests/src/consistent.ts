import { isGiven } from '#core/action/inputs'
import type { Complaint } from '#core/action/plan'
import { globFault } from '#core/manifest/globs'
import { deliveryContradictions, missingToken } from '#core/rewrite/consistent'
import type { Inputs } from './inputs.ts'

/** The inputs that are for the look at images alone. */
const forImages: readonly (keyof Inputs)[] = ['registry', 'username', 'password']

function aboutProgram({ mode, 'pre-command': command, 'pre-command-paths': paths }: Inputs): Complaint[] {
  const complaints: Complaint[] = []
  if (command.length > 0 && paths.length === 0) {
    const remedy = 'name the files that it may change, such as dist/chart/**'
    complaints.push({ place: 'pre-command-paths', problem: 'is empty, and there is a pre-command', remedy })
  }
  if (command.length === 0 && paths.length > 0) {
    const remedy = 'name the program as pre-command, or leave it away'
    complaints.push({ place: 'pre-command-paths', problem: 'is given, and there is no pre-command', remedy })
  }
  for (const { problem, remedy } of paths.flatMap((path) => globFault(path) ?? [])) {
    complaints.push({ place: 'pre-command-paths', problem, remedy })
  }
  if (command.length > 0 && mode !== 'edit') {
    const remedy = 'leave it away: nothing is generated then'
    complaints.push({ place: 'pre-command', problem: `is given, and mode is ${mode}`, remedy })
  }
  return complaints
}

function aboutRegistry(inputs: Inputs): Complaint[] {
  if (inputs['require-image'].length > 0) return []
  const problem = 'is given, and require-image is empty'
  const remedy = 'name the images as require-image, or leave it away: nothing else asks a registry'
  return forImages.filter((name) => isGiven(inputs[name])).map((place) => ({ place, problem, remedy }))
}

function aboutRecord({ mode, record }: Inputs): Complaint[] {
  if (mode === 'restore' && record.trim() === '') {
    const remedy = 'pass the output record of the run whose changes are to be taken back'
    return [{ place: 'record', problem: 'is empty, and mode is restore', remedy }]
  }
  if (mode === 'restore' || record === '') return []
  const remedy = 'set mode: restore, or leave it away'
  return [{ place: 'record', problem: `is given, and mode is ${mode}`, remedy }]
}

/** Complaints about inputs that contradict each other. Nothing is delivered in mode `assert`, which looks where the others write. */
export function contradictions(inputs: Inputs): Complaint[] {
  return [
    ...(inputs.mode === 'assert' ? [] : deliveryContradictions(inputs)),
    ...aboutRecord(inputs),
    ...aboutProgram(inputs),
    ...aboutRegistry(inputs),
    ...missingToken(inputs)
  ]
}
