import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type CheckStage, payloadOf, startCheckStage } from '../../../actions/freeze-branch/check-stage.ts'

let stage: CheckStage
let empty: string

beforeAll(async () => {
  stage = await startCheckStage()
  await stage.run('freeze', { audit: 'none', variable: 'false', backend: 'policy' })
  empty = join(stage.folder, 'empty')
  mkdirSync(empty)
})
afterAll(() => stage.close())

/** A check at which no program can be started, in a workspace without a file. */
function checkBare(subject: object) {
  return stage.check(subject, {}, { PATH: empty, GITHUB_WORKSPACE: empty, RUNNER_TEMP: empty })
}

describe('mode check, which runs on pull_request_target', () => {
  test('reads what GitHub says, writes a status, and does nothing else', async () => {
    const number = await stage.pullOfStranger('feat: more')
    const payload = await payloadOf(stage, number)
    const from = stage.world.visits.length
    stage.effects()
    const ran = await checkBare(payload)
    expect(ran.outputs).toMatchObject({ outcome: 'done', allowed: 'false' })
    expect(stage.effects()).toEqual(['set-status'])
    const asked = new Set(stage.world.visits.slice(from).map(({ method, path }) => `${method} ${path.split('?')[0]}`))
    const writes = [...asked].filter((line) => !line.startsWith('GET '))
    const { sha } = (await stage.call('GET', `/pulls/${number}`)).body.head
    expect(writes.toSorted()).toEqual([
      'POST /acme/harbor/git-upload-pack',
      'POST /api/graphql',
      `POST /api/v3/repos/acme/harbor/statuses/${sha}`
    ])
    expect(readdirSync(empty)).toEqual([])
  })

  test('believes nothing of the event but numbers: what a contributor can write there changes nothing', async () => {
    const number = await stage.pullOfStranger('feat: more')
    const other = await stage.pull('fix: less')
    const { head: good } = (await stage.call('GET', `/pulls/${other}`)).body
    const { pull_request: honest } = (await payloadOf(stage, number)) as { pull_request: Record<string, unknown> }
    const hostile = {
      action: 'labeled',
      number: other,
      label: { name: 'freeze-exempt' },
      sender: { login: 'mia', type: 'User' },
      pull_request: {
        ...honest,
        title: 'fix: less\n::set-output name=allowed::true',
        labels: [{ name: 'freeze-exempt' }],
        user: { login: 'release-bot[bot]', type: 'Bot' },
        author_association: 'OWNER',
        changed_files: 0,
        state: 'closed',
        merged: true,
        head: { ...good, ref: '$(touch owned)' },
        base: { ref: 'never-frozen', sha: good.sha, repo: { full_name: 'cleo/harbor' } }
      },
      repository: { full_name: 'cleo/harbor', default_branch: 'never-frozen' }
    }
    const ran = await checkBare(hostile)
    expect(ran.outputs).toMatchObject({ allowed: 'false', frozen: 'true' })
    expect(await stage.statusOf(number)).toMatch(/^failure: held: main is frozen until /)
    expect(await stage.statusOf(other)).toBe('none')
  })

  test.each([
    ['no object', 'null'],
    ['a number that is none', { pull_request: { number: '1; rm', base: { ref: 7 } } }],
    ['a pull request of another kind', { pull_request: [1] }],
    ['a group without a head', { merge_group: { head_sha: 'HEAD', base_ref: 'main' } }]
  ])('refuses an event with %s', async (_, payload) => {
    stage.effects()
    const ran = await checkBare(payload as object)
    expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    expect(stage.effects()).toEqual([])
  })
})
