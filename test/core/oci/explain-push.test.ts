import { describe, expect, test } from '@jest/globals'
import type { Credentials } from '#core/oci/credentials'
import { explainPush } from '#core/oci/explain-push'
import { openSession } from '#core/oci/session'

const as: Credentials = { username: 'ada', password: 'canary-secret', from: 'the token' }

/** What is said when a registry answers this to who pushes `org/app`. */
function explain(registry: string, status: number, code = '', message = '', isKnown = true): string {
  const who = isKnown ? as : undefined
  const known = { credentials: who, note: isKnown ? undefined : 'docker-credential-x is locked' }
  const session = openSession({ registry, known, env: {}, mayPush: true })
  const said = code + message === '' ? [] : [{ code, message }]
  return explainPush({ session, repository: 'org/app', what: 'the manifest with the tag 1' }, { status, said, as: who })
    .message
}

// proves S0.35, S1.35
describe('a push that is refused names the repository, the permission and the remedy', () => {
  test.each<[string, string, number, string, string, string]>([
    ['ghcr.io', 'no permission', 403, 'DENIED', 'permission_denied: write_package', 'packages: write'],
    ['ghcr.io', 'a package of others', 403, 'DENIED', 'permission_denied: write_package', 'Manage Actions access'],
    ['ghcr.io', 'a wrong token', 401, 'UNAUTHORIZED', '', 'does not accept the token'],
    ['ghcr.io', 'a wrong name', 400, 'NAME_INVALID', '', 'ghcr.io/OWNER/NAME'],
    ['docker.io', 'a missing repository', 404, 'NAME_UNKNOWN', '', 'create the repository at Docker Hub first'],
    ['docker.io', 'no permission', 401, 'UNAUTHORIZED', 'insufficient_scope', 'Read & Write'],
    ['1.dkr.ecr.eu-west-1.amazonaws.com', 'no repository', 404, 'NAME_UNKNOWN', '', 'aws ecr create-repository'],
    ['public.ecr.aws', 'no permission', 403, 'DENIED', '', 'ecr:PutImage'],
    ['europe-docker.pkg.dev', 'no permission', 403, 'DENIED', '', 'roles/artifactregistry.writer'],
    ['mine.azurecr.io', 'no permission', 403, 'DENIED', '', 'AcrPush'],
    ['quay.io', 'no permission', 401, 'UNAUTHORIZED', '', 'robot account'],
    ['registry.gitlab.com', 'no permission', 403, 'DENIED', '', 'write_registry'],
    ['harbor.corp.example', 'no permission', 403, 'FORBIDDEN', '', 'role Developer'],
    ['harbor.corp.example', 'no project', 404, 'NOT_FOUND', 'project org not found', 'in Harbor: the project'],
    ['harbor.corp.example', 'no room', 403, 'DENIED', 'exceeding the configured upper limit of quota', 'quota raised'],
    ['harbor.corp.example', 'a rule', 412, 'PRECONDITION', 'unsigned', 'immutable tags, signatures, scans'],
    ['quay.io', 'a conflict', 409, '', '', 'look at its rules'],
    ['quay.io', 'something large', 413, '', '', 'client_max_body_size'],
    ['quay.io', 'a limit', 429, 'TOOMANYREQUESTS', '', 'run it again later'],
    ['quay.io', 'a mirror', 405, 'UNSUPPORTED', '', 'not to a mirror'],
    ['quay.io', 'a missing layer', 400, 'MANIFEST_BLOB_UNKNOWN', '', 'does not have what the manifest names'],
    ['quay.io', 'a changed blob', 400, 'DIGEST_INVALID', '', 'got other bytes than were sent'],
    ['quay.io', 'no artifacts', 400, 'MANIFEST_INVALID', '', 'a registry for OCI artifacts'],
    ['quay.io', 'a failure', 503, '', '', 'look at the status of the registry'],
    ['quay.io', 'something else', 418, 'TEAPOT', 'short', 'look at what it says']
  ])('%s: %s', (registry, _case, status, code, message, remedy) => {
    const text = explain(registry, status, code, message)
    expect(text).toMatch(new RegExp(`^${registry}/org/app: pushing the manifest with the tag 1: the registry `))
    expect(text).toContain(`status ${status}`)
    expect(text).toContain(remedy)
    if (code !== '') expect(text).toContain(`it says "${code}`)
    expect(text).not.toContain('canary')
  })

  test('who is not logged in is told how, and why a login was not found', () => {
    const text = explain('ghcr.io', 401, '', '', false)
    expect(text).toContain(
      'lets nobody push who is not logged in (status 401); docker-credential-x is locked; pass the'
    )
  })

  test('what the registry says is inert and short', () => {
    const text = explain('quay.io', 403, 'DENIED', `a\n::error::b ##[set-output name=x;]1 ${'c'.repeat(500)}`)
    expect(text).not.toContain('\n')
    expect(text).not.toContain('##[')
    expect(text.length).toBeLessThan(700)
  })
})
