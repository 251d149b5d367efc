import type { Plan } from '#core/action/plan'
import { type Inputs, inputs as spec } from '../../../actions/validate-semver/src/inputs.ts'
import type { Facts } from '../../../actions/validate-semver/src/observe.ts'
import { plan } from '../../../actions/validate-semver/src/plan.ts'
import { readMetadata } from '../../../scripts/action-metadata.ts'

export const commit = 'c'.repeat(40)
export const otherCommit = '0'.repeat(39).concat('1')

type Given = Readonly<Record<string, string>>

/** The texts that the runner passes: the given inputs, and the defaults of action.yml for the others. */
export function passed(given: Given, ref = 'refs/tags/v1.2.3'): Record<string, string> {
  const defaults = Object.entries(readMetadata(process.cwd(), 'validate-semver').inputs).map(([name, input]) => {
    const text = input.default ?? ''
    return [name, text === '${{ github.ref }}' ? ref : text.startsWith('${{') ? '' : text]
  })
  return { ...Object.fromEntries(defaults), ...given }
}

/** Reads inputs as the frame does. */
export async function read(given: Given): Promise<Inputs> {
  const texts = passed(given)
  const names = Object.keys(spec) as (keyof typeof spec)[]
  const values = await Promise.all(names.map(async (name) => [name, await spec[name].parse(texts[name] ?? '')]))
  return Object.fromEntries(values)
}

/** Facts of a run for a tag at `commit`, where the remote has these tags and, if any, these branches. */
export function factsOf(
  tags?: Given,
  search?: Partial<NonNullable<NonNullable<Facts['remote']>['branches']>>,
  ref = ''
): Facts {
  if (tags === undefined) return { ref, sha: commit, remote: undefined }
  const entries = Object.entries(tags).map(([name, sha]) => [name, { object: sha, commit: sha }] as const)
  const branches = search && { commit, matching: [], containing: undefined, ...search }
  return { ref, sha: commit, remote: { tags: new Map(entries), branches } }
}

/** What is decided for these inputs and facts. */
export async function decide(given: Given, facts: Facts = factsOf()): Promise<Plan> {
  return plan(await read(given), facts)
}

/** The complaints of a refusal, each as `place: problem; remedy`. */
export function complaintsOf(decision: Plan): string[] {
  return (decision.complaints ?? []).map(({ place, problem, remedy }) => `${place}: ${problem}; ${remedy}`)
}
