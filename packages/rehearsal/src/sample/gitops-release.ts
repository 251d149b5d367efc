import { mergePull } from '../occasions/merge.ts'
import { call, type Deed, type Occasion, type Place } from '../occasions/occasion.ts'
import { runAgain } from '../occasions/run-again.ts'
import { Refusal } from '../refusal.ts'
import type { Service } from '../service/service.ts'
import { publishImage } from '../world/registry/publish-image.ts'
import { outputsOf } from './outputs-of.ts'

/** What the application releases, in this order. */
export const beaconVersions = ['v1.3.0-rc.1', 'v1.2.4', 'v1.3.0', 'v2.0.0', 'v1.3.1', 'v1.4.0'] as const

/**
 * The releases of an application, as its environments see them: a candidate and a patch, which change nothing; a minor
 * release, whose pull request is refused at first; a major one, a part of which is approved first; and then releases of the
 * old line, which must not take an environment back.
 */
export async function gitopsRelease(place: Place): Promise<Occasion> {
  const [candidate, patch, minor, major, oldPatch, oldMinor] = beaconVersions
  for (const version of beaconVersions) {
    publishImage(place.world.state, `ghcr.io/acme/beacon:${version}`, { visibility: 'public' })
  }
  const tellMinor = async (): Promise<Deed> => {
    const headers = { 'x-accepted-github-permissions': 'pull_requests=write' }
    const answer = { status: 403, headers, body: { message: 'Resource not accessible by integration' } }
    place.world.arm({ effect: { kind: 'open-pull-request' }, harm: 'refuse', answer })
    return { ...(await tell(place, minor)), mayFail: true }
  }
  return {
    title: `the promotion of ${minor} and ${major} in ${place.stage.repository.fullName}`,
    notes: [
      'nothing builds images here: those of each release are put into the registry in its place',
      `the world opens no pull request for ${minor} at first, so that its promotion is run again`
    ],
    happen: () => tell(place, candidate),
    more: [
      () => tell(place, patch),
      tellMinor,
      (service) => runAgain(place, service),
      (service) => mergeNext(place, service, 'pull-requests'),
      () => tell(place, major),
      (service) => mergeNext(place, service, 'pull-requests'),
      (service) => mergeNext(place, service, 'pull-requests', 1),
      (service) => mergeNext(place, service, 'approved-pull-requests'),
      () => tell(place, oldPatch),
      () => tell(place, oldMinor),
      () => tell(place, major)
    ],
    isMeant: ({ name }) => name === 'repository_dispatch'
  }
}

/** What the workflow that releases the application does at its end. */
async function tell(place: Place, version: string): Promise<Deed> {
  const evidence = `https://ci.beacon.example/releases/${version}`
  const payload = { event_type: 'new-release', client_payload: { version, evidence_url: evidence } }
  await call(place, 'POST', '/dispatches', payload)
  return { verb: 'told', what: `of the release ${version}`, how: 'POST /dispatches' }
}

/** Merges one of the pull requests that the last run opened, as a person does in the change window. */
function mergeNext(place: Place, service: Service, output: string, at = 0): Promise<Deed> {
  const opened = JSON.parse(outputsOf(service, 'promote.yml')[output] || '[]') as { number: number }[]
  const number = opened[at]?.number
  if (number === undefined) throw new Refusal([`promote.yml opened no pull request that could be merged: ${output}`])
  return mergePull(place, number)
}
