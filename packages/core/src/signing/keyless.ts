import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'

/** Who issues the identities of workflows at GitHub (https://docs.github.com/en/actions/reference/security/oidc). */
const ISSUER = 'https://token.actions.githubusercontent.com'

/**
 * What lets cosign ask GitHub for the identity of the job.
 * @throws Failure where there is none to ask for
 */
export function identityEnvironment({ env, serverUrl }: Runner): Record<string, string> {
  if (serverUrl !== 'https://github.com') {
    throw new Failure(
      `cosign: keyless takes the identities of github.com alone, not of ${serverUrl}: sign with a key (cosign: key)`
    )
  }
  const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: token, ACTIONS_ID_TOKEN_REQUEST_URL: url } = env
  if (token === undefined || url === undefined) {
    throw new Failure('cosign: keyless needs the identity of the job: give it the permission id-token: write')
  }
  return { ACTIONS_ID_TOKEN_REQUEST_TOKEN: token, ACTIONS_ID_TOKEN_REQUEST_URL: url }
}

/**
 * Which certificates count as ours: those of a run of this repository, whatever workflow it was. The name in a
 * certificate is that of a reusable workflow where one signs, in whichever repository it is, so the repository is asked
 * for by its own claim.
 */
export function identityOptions({ repository, serverUrl }: Runner): string[] {
  const server = serverUrl.replaceAll('.', '\\.')
  return [
    `--certificate-oidc-issuer=${ISSUER}`,
    `--certificate-identity-regexp=^${server}/[^/@]+/[^/@]+/\\.github/workflows/[^@]+@.+$`,
    `--certificate-github-workflow-repository=${repository}`
  ]
}
