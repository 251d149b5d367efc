import { notFound } from '../errors.ts'
import type { Route } from '../request.ts'

/**
 * GET /repos/{owner}/{repo}/attestations/{subject_digest}: the world signs nothing, so nothing has an attestation, not
 * even an immutable release. GitHub answers 404 then: https://github.com/kedacore/http-add-on/issues/1604 .
 */
export const attestations: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/attestations/{subject_digest}',
  documentation: '/repos/attestations#list-attestations',
  handle: async () => {
    throw notFound()
  }
}
