import type { Complaint } from '#core/action/plan'
import { globFault } from '#core/manifest/globs'
import type { Inputs } from './inputs.ts'

type Name = keyof Inputs

/** The inputs that mean something only with `delivery: pull-request`. */
const forPullRequests: readonly Name[] = [
  'base',
  'group-by',
  'title',
  'body',
  'evidence-url',
  'labels',
  'assignees',
  'reviewers',
  'team-reviewers',
  'milestone',
  'draft',
  'delete-branch',
  'append'
]

/** The inputs that are for the look at images alone. */
const forImages: readonly Name[] = ['registry', 'username', 'password']

/** The inputs that mean something only where there is a commit. */
const forCommits: readonly Name[] = ['branch', 'commit-message', 'author', 'committer', 'signoff']

function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== '' && value !== undefined && value !== false
}

function without(names: readonly Name[], inputs: Inputs, needed: string): Complaint[] {
  return names
    .filter((name) => isGiven(inputs[name]))
    .map((place) => ({
      place,
      problem: `is given, and delivery is ${inputs.delivery}`,
      remedy: `set delivery: ${needed}, or leave it away`
    }))
}

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

/**
 * Complaints about inputs that contradict each other. An option that could not count is a mistake to report: somebody relies
 * on it.
 */
export function contradictions(inputs: Inputs): Complaint[] {
  const { delivery, mode, record, token } = inputs
  const complaints: Complaint[] = []
  if (delivery !== 'pull-request' && mode !== 'assert')
    complaints.push(...without(forPullRequests, inputs, 'pull-request'))
  if (delivery === 'workspace' && mode !== 'assert') complaints.push(...without(forCommits, inputs, 'commit'))
  if (mode === 'restore' && record.trim() === '') {
    const remedy = 'pass the output record of the run whose changes are to be taken back'
    complaints.push({ place: 'record', problem: 'is empty, and mode is restore', remedy })
  }
  if (mode !== 'restore' && record !== '') {
    const remedy = 'set mode: restore, or leave it away'
    complaints.push({ place: 'record', problem: `is given, and mode is ${mode}`, remedy })
  }
  complaints.push(...aboutProgram(inputs), ...aboutRegistry(inputs))
  if (delivery !== 'workspace' && token === '') {
    const remedy = 'pass a token with contents: write'
    complaints.push({ place: 'token', problem: `is empty, and delivery is ${delivery}`, remedy })
  }
  return complaints
}
