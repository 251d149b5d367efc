import { labelPull, mergePull, openPullFrom, tryToMerge } from '../occasions/merge.ts'
import { call, type Deed, type Occasion, type Place } from '../occasions/occasion.ts'
import { publishDraft } from '../occasions/publish-draft.ts'
import { pushTagAt } from '../occasions/push-tag.ts'
import { runAgain } from '../occasions/run-again.ts'
import { Refusal } from '../refusal.ts'
import type { Service } from '../service/service.ts'
import { outputsOf } from './outputs-of.ts'
import { oldLine, trainBranches } from './train-history.ts'

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
 * A release with all that belongs to it: main is frozen and what is new is held; a fix, and what a maintainer exempts, are
 * merged and are in the second candidate; the release is drafted, published by a person, and followed up, so that what was
 * held can be merged. Then a patch of the line before is released, which is not the latest.
 */
export async function trainRelease(place: Place): Promise<Occasion> {
  const version = 'v0.50.0'
  await call(place, 'POST', '/rulesets', ruleset)
  const feature = await openPullFrom(place, trainBranches.feature)
  const numbers = { feature, fix: 0, chore: 0 }
  const open = async (name: 'fix' | 'chore'): Promise<Deed> => {
    numbers[name] = await openPullFrom(place, trainBranches[name])
    const what = `the pull request #${numbers[name]} from ${trainBranches[name]}`
    return { verb: 'opened', what, how: 'POST /pulls' }
  }
  return {
    title: `the release of ${version} of ${place.stage.repository.fullName}: candidates, the release, and a patch`,
    notes: [
      `main requires the status ${requiredStatus} by a ruleset`,
      `the registry refuses a chart of ${version} at first, so that its release is run again`,
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
      () => pushRefused(place, version),
      (service) => runAgain(place, service),
      () => publishDraft(place, version, 'true'),
      (service) => mergePull(place, followUp(service)),
      () => mergePull(place, feature),
      (service) => runAllAgain(place, service, version),
      () => pushTagAt(place, 'v0.49.1', `refs/heads/${oldLine}`),
      () => publishDraft(place, 'v0.49.1', 'false'),
      (service) => mergePull(place, followUp(service))
    ],
    isMeant: ({ name }) => name === 'workflow_dispatch'
  }
}

/** Pushes the tag of the last candidate's commit; the registry refuses a chart of it once. */
async function pushRefused(place: Place, tag: string): Promise<Deed> {
  const answer = { status: 403, body: { errors: [{ code: 'DENIED', message: 'denied' }] } }
  place.world.arm({ effect: { kind: 'push-manifest', target: /strait-helm:v0\.50\.0$/ }, harm: 'refuse', answer })
  return { ...(await pushTagAt(place, tag, `refs/tags/${tag}-rc2`)), mayFail: true }
}

/** Runs all jobs of a tag's run again, as somebody does who is not sure: what is out stays as it is. */
async function runAllAgain(place: Place, { runs }: Service, tag: string): Promise<Deed> {
  const run = runs.find(({ event: { name, ref } }) => name === 'push' && ref === `refs/tags/${tag}`)
  const path = `/actions/runs/${run?.record.id}/rerun`
  await call(place, 'POST', path)
  return { verb: 'run again', what: `all jobs for ${tag}, which is out`, how: `POST ${path}` }
}

/** The pull request that the last run after a release has opened. */
function followUp(service: Service): number {
  const number = Number(outputsOf(service, 'post-release.yml')['pull-request-number'])
  if (number > 0) return number
  throw new Refusal(['the workflow post-release.yml opened no pull request that could be merged'])
}

async function dispatch(
  place: Place,
  inputs: { readonly mode: string; readonly [name: string]: string }
): Promise<Deed> {
  const path = '/actions/workflows/freeze.yml/dispatches'
  await call(place, 'POST', path, { ref: 'refs/heads/main', inputs })
  return { verb: 'started', what: `freeze.yml to ${inputs.mode} main for ${inputs.version}`, how: `POST ${path}` }
}
