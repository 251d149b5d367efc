import { isGiven } from '#core/action/inputs'
import type { Complaint } from '#core/action/plan'
import { refusedPath } from '#core/manifest/paths'
import { deliveryContradictions, givenForDelivery, missingToken } from '#core/rewrite/consistent'
import type { Inputs } from './inputs.ts'

type Name = keyof Inputs

/** The inputs that mean something only where files are changed. */
const forBump: readonly Name[] = ['bump-placeholders', 'tidy']

/** The inputs that mean something only where tags are looked at. */
const forTags: readonly Name[] = [
  'release-tag',
  'require-branch',
  'lightweight',
  'tagger',
  'proxy',
  'checksum-database'
]

function stray(names: readonly string[], mode: string, needed: string): Complaint[] {
  return names.map((place) => ({
    place,
    problem: `is given, and mode is ${mode}`,
    remedy: `set mode: ${needed}, or leave it away`
  }))
}

function aboutSets(inputs: Inputs): Complaint[] {
  const path = inputs['module-sets']
  const fault = path === '' ? undefined : refusedPath(path.replace(/^\.\//, ''))
  if (fault !== undefined) return [{ place: 'module-sets', problem: fault.problem, remedy: fault.remedy }]
  if (inputs.sets.length === 0 || path !== '') return []
  const remedy = 'name the file of the sets as module-sets, or leave it away'
  return [{ place: 'sets', problem: 'is given, and module-sets is empty', remedy }]
}

/**
 * Complaints about inputs that contradict each other. An option that could not count is a mistake to report: somebody relies
 * on it.
 */
export function contradictions(inputs: Inputs): Complaint[] {
  const { mode, token } = inputs
  const given = (names: readonly Name[]) => names.filter((name) => isGiven(inputs[name]))
  const common = aboutSets(inputs)
  if (mode === 'bump') {
    const moot = given(forTags)
    if (inputs['wait-for-proxy'] > 0) moot.push('wait-for-proxy')
    return [...common, ...stray(moot, mode, 'tag'), ...deliveryContradictions(inputs), ...missingToken(inputs)]
  }
  const complaints = [...common, ...stray([...given(forBump), ...givenForDelivery(inputs)], mode, 'bump')]
  if (inputs.lightweight && inputs.tagger !== '') {
    const remedy = 'leave one of them away: only an annotated tag has a tagger'
    complaints.push({ place: 'tagger', problem: 'is given, and lightweight is true', remedy })
  }
  if (mode === 'tag' && token === '' && !inputs['dry-run']) {
    complaints.push({ place: 'token', problem: 'is empty', remedy: 'pass a token with contents: write' })
  }
  return complaints
}
