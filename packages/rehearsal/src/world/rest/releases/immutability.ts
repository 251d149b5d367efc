import { perform } from '../../effect.ts'
import { immutabilityOf } from '../../releases/release.ts'
import { loginOf } from '../../tokens.ts'
import { notFound, RestError } from '../errors.ts'
import type { RestRequest, RestResponse, Route } from '../request.ts'
import type { Schema } from '../schemas.ts'

const path = '/repos/{owner}/{repo}/immutable-releases'

/** GET /repos/{owner}/{repo}/immutable-releases: 404 where they are not enabled. */
const check: Route = {
  method: 'GET',
  path,
  documentation: '/repos/repos#check-if-immutable-releases-are-enabled-for-a-repository',
  handle: async ({ repository }) => {
    const { enabled, enforcedByOwner } = immutabilityOf(repository)
    if (!enabled) throw notFound()
    const body: Schema<'check-immutable-releases'> = { enabled, enforced_by_owner: enforcedByOwner }
    return { body }
  }
}

/** PUT: holds for releases that are published from then on. */
const enable: Route = {
  method: 'PUT',
  path,
  documentation: '/repos/repos#enable-immutable-releases',
  handle: (request) => set(request, true)
}

/** DELETE: releases that are immutable stay so; where the owner has decided for all, 409. */
const disable: Route = {
  method: 'DELETE',
  path,
  documentation: '/repos/repos#disable-immutable-releases',
  handle: async (request) => {
    if (immutabilityOf(request.repository).enforcedByOwner) throw new RestError(409, 'Conflict')
    return set(request, false)
  }
}

async function set({ state, repository, caller, via }: RestRequest, enabled: boolean): Promise<RestResponse> {
  const setting = immutabilityOf(repository)
  const about = { kind: 'set-immutable-releases', target: repository.fullName }
  const values = { old: String(setting.enabled), new: String(enabled) }
  await perform(state, { ...about, ...values, via, by: loginOf(caller) }, () => {
    setting.enabled = enabled
  })
  return { status: 204 }
}

/** The setting that makes releases immutable when they are published. */
export const immutabilityRoutes: readonly Route[] = [check, enable, disable]
