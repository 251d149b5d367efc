import { labelPull, mergePull, openPullFrom, tryToMerge } from '../occasions/merge.ts'
import { call, type Deed, type Occasion, type Place } from '../occasions/occasion.ts'
import { pushTagAt } from '../occasions/push-tag.ts'
import { trainBranches } from './train-history.ts'

/** The status that main requires, as somebody has set it up once. */
export const requiredStatus = 'slipway/freeze'

const ruleset = {
  name: 'main',
  target: 'branch',
  enforcement: 'active',
  conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
  rules: [
    { type: 'deletion' },
    { type: 'non_fast_forward' },
    {
      type: 'required_status_checks',
      parameters: {
        required_status_checks: [{ context: requiredStatus }],
        strict_required_status_checks_policy: false
      }
    }
  ]
}

/**
 * The candidates of a release: main is frozen, what is new is held, a fix and what a maintainer exempts are merged, a second
 * candidate has them, and after the thaw what was held is merged too.
 */
export async function trainRelease(place: Place): Promise<Occasion> {
  const version = 'v0.50.0'
  await call(place, 'POST', '/rulesets', ruleset)
  const feature = await openPullFrom(place, trainBranches.feature)
  const numbers = { feature, fix: 0, chore: 0 }
  const open = async (name: 'fix' | 'chore'): Promise<Deed> => {
    numbers[name] = await openPullFrom(place, trainBranches[name])
    return {
      verb: 'opened',
      what: `the pull request #${numbers[name]} from ${trainBranches[name]}`,
      how: 'POST /pulls'
    }
  }
  return {
    title: `the candidates of ${version} of ${place.stage.repository.fullName}, with main frozen`,
    notes: [
      `main requires the status ${requiredStatus} by a ruleset`,
      `the pull request #${feature} from ${trainBranches.feature} was opened before the freeze`
    ],
    happen: () => dispatch(place, { mode: 'freeze', version, reason: `candidates of ${version}` }),
    more: [
      () => pushTagAt(place, `${version}-rc1`, 'refs/heads/main'),
      () => tryToMerge(place, feature),
      () => open('fix'),
      () => mergePull(place, numbers.fix),
      () => open('chore'),
      () => tryToMerge(place, numbers.chore),
      () => labelPull(place, numbers.chore, 'freeze-exempt'),
      () => mergePull(place, numbers.chore),
      () => pushTagAt(place, `${version}-rc2`, 'refs/heads/main'),
      () => dispatch(place, { mode: 'thaw', version }),
      () => mergePull(place, feature)
    ],
    isMeant: ({ name }) => name === 'workflow_dispatch'
  }
}

async function dispatch(
  place: Place,
  inputs: { readonly mode: string; readonly [name: string]: string }
): Promise<Deed> {
  const path = '/actions/workflows/freeze.yml/dispatches'
  await call(place, 'POST', path, { ref: 'refs/heads/main', inputs })
  return { verb: 'started', what: `freeze.yml to ${inputs.mode} main for ${inputs.version}`, how: `POST ${path}` }
}
