import { describe, expect, test } from '@jest/globals'
import type { AppTokenRequest } from '#rehearsal/runner/app-token-inputs'
import { oneJob, playTag } from './repository.ts'

const token = 'ghs_appappappappapp'

const play = async (inputs: string, more: { fail?: string; steps?: string } = {}) => {
  const requests: AppTokenRequest[] = []
  const revoked: string[] = []
  const played = await playTag(
    oneJob(`
- { id: app, name: app, uses: actions/create-github-app-token@v3, with: { ${inputs} } }
- { name: use, run: 'echo "\${{ steps.app.outputs.token }} \${{ steps.app.outputs.installation-id }} \${{ steps.app.outputs.app-slug }}"' }
${more.steps ?? ''}`),
    undefined,
    {
      appToken: async (request) => {
        requests.push(request)
        return { token, installationId: 123456, appSlug: 'releaser' }
      },
      revokeToken: async (given) => {
        if (more.fail !== undefined) throw new Error(more.fail)
        revoked.push(given)
      }
    }
  )
  return { played, requests, revoked }
}

const valid = 'client-id: Iv1.abc, private-key: k'

describe('actions/create-github-app-token', () => {
  test('gives a masked token of the world and revokes it afterwards', async () => {
    const { played, requests, revoked } = await play(valid)
    expect(played.conclusion).toBe('success')
    expect(requests).toEqual([{ appId: 'Iv1.abc', owner: 'acme', repositories: ['app'], permissions: {} }])
    expect(played.log('job', 'use')).toMatch(/\n\*\*\* 123456 releaser$/)
    expect(played.log('job', 'Post app')).toBe('Token revoked')
    expect(revoked).toEqual([token])
    expect(JSON.stringify([played.jobs, played.events])).not.toContain(token)
  })

  test.each([
    [
      'the owner alone: all repositories',
      'owner: other',
      { owner: 'other', repositories: [] },
      "Input 'repositories' is not set. Creating token for all repositories owned by other."
    ],
    [
      'repositories alone: of this owner',
      'repositories: "a, b"',
      { owner: 'acme', repositories: ['a', 'b'] },
      "No 'owner' input provided. Using default owner 'acme' to create token for the following repositories:\n- acme/a\n- acme/b"
    ],
    [
      'both, by lines',
      'owner: other, repositories: "a\\nb\\n"',
      { owner: 'other', repositories: ['a', 'b'] },
      "Inputs 'owner' and 'repositories' are set. Creating token for the following repositories:\n      \n- other/a\n- other/b"
    ],
    [
      'permissions by the names of the API',
      'permission-pull-requests: write, permission-contents: read, permission-issues: ""',
      { permissions: { pull_requests: 'write', contents: 'read' } },
      "Inputs 'owner' and 'repositories' are not set. Creating token for this repository (acme/app)."
    ]
  ])('asks for %s', async (_, inputs, request, said) => {
    const { played, requests } = await play(`${valid}, ${inputs}`)
    expect(requests[0]).toMatchObject(request)
    expect(played.log('job', 'app')).toContain(said)
  })

  test.each([
    ['no id', 'private-key: k', "The 'client-id' (or deprecated 'app-id') input must be set to a non-empty string."],
    ['an empty key', 'client-id: x, private-key: ""', "The 'private-key' input must be set to a non-empty string."],
    ['a revocation that is no boolean', `${valid}, skip-token-revoke: yes`, 'Support boolean input list'],
    ['an enterprise', `${valid}, enterprise: big`, 'are not supported by the rehearsal']
  ])('fails for %s', async (_, inputs, message) => {
    const { played } = await play(inputs)
    expect(played.conclusion).toBe('failure')
    expect(played.annotations.map((each) => each.message).join('\n')).toContain(message)
  })

  test('warns of the older id and of inputs that it does not have', async () => {
    const { played } = await play('app-id: 1, private-key: k, permissions: write')
    expect(played.annotations.map(({ message }) => message)).toEqual([
      "Unexpected input(s) 'permissions'",
      "Input 'app-id' has been deprecated with message: Use 'client-id' instead."
    ])
  })

  test('lets the token live where it is asked to, and only warns when it cannot be revoked', async () => {
    const kept = await play(`${valid}, skip-token-revoke: true`)
    expect(kept.revoked).toEqual([])
    expect(kept.played.log('job', 'Post app')).toBe('Token revocation was skipped')
    const failed = await play(valid, { fail: 'gone' })
    expect(failed.played.conclusion).toBe('success')
    expect(failed.played.annotations.at(-1)?.message).toBe('Token revocation failed: gone')
  })

  test('is refused by name where there is no App', async () => {
    const files = oneJob('- uses: actions/create-github-app-token@v3')
    await expect(playTag(files)).rejects.toThrow(
      '.github/workflows/release.yml:6: actions/create-github-app-token@v3 needs an App that gives tokens'
    )
  })
})
