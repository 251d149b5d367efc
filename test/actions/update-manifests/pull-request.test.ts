import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Stage, startStage } from './staged.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})

afterAll(() => stage.close())

const delivery = { delivery: 'pull-request' }

interface Pull {
  readonly number: number
  readonly state: string
  readonly title: string
  readonly body: string
  readonly head: { readonly ref: string; readonly sha: string }
  readonly labels: readonly { readonly name: string }[]
}

async function pulls(): Promise<Pull[]> {
  const answer = await stage.get('/repos/acme/harbor/pulls?state=all')
  return (await answer.json()) as Pull[]
}

describe('one pull request for one branch', () => {
  // proves S4.9
  test('is opened with the change, its table and the evidence', async () => {
    const ran = await stage.run({
      ...delivery,
      branch: 'promote/{version}',
      title: 'Promote {version}',
      body: 'Ready to go.',
      labels: 'release, v{major}',
      'evidence-url': 'https://ci.example/runs/7'
    })
    expect(ran.outputs).toMatchObject({
      outcome: 'done',
      'pull-request-operation': 'created',
      'pull-request-branch': 'promote/1.2.3'
    })
    const [pull] = await pulls()
    expect(pull).toMatchObject({ title: 'Promote 1.2.3', state: 'open', head: { ref: 'promote/1.2.3' } })
    expect(pull?.labels.map(({ name }) => name).sort()).toEqual(['release', 'v1'])
    expect(pull?.body).toContain('Ready to go.')
    expect(pull?.body).toContain('1.2.2')
    expect(pull?.body).toContain('https://ci.example/runs/7')
    expect(ran.outputs['commit-sha']).toBe(pull?.head.sha)
    expect(JSON.parse(ran.outputs['pull-requests'] ?? '')).toEqual([
      expect.objectContaining({ group: '', branch: 'promote/1.2.3', number: pull?.number, operation: 'created' })
    ])
  })

  test('is left alone by a second run', async () => {
    const before = stage.world.journal.length
    const ran = await stage.run({
      ...delivery,
      branch: 'promote/{version}',
      title: 'Promote {version}',
      body: 'Ready to go.',
      labels: 'release, v{major}',
      'evidence-url': 'https://ci.example/runs/7'
    })
    expect(ran.outputs).toMatchObject({ outcome: 'already-done', 'pull-request-operation': 'none' })
    expect(stage.world.journal.slice(before)).toEqual([])
  })

  test('is closed when its base has the values', async () => {
    // With the same message in the same second it would be the very commit of the pull request, which then is merged.
    await stage.run({ delivery: 'commit', 'commit-message': 'Set the values by hand' })
    const ran = await stage.run({ ...delivery, branch: 'promote/{version}', 'delete-branch': 'true' })
    expect(ran.outputs).toMatchObject({ outcome: 'done', 'pull-request-operation': 'closed' })
    expect((await pulls())[0]?.state).toBe('closed')
    expect((await stage.world.refs('acme/harbor')).has('refs/heads/promote/1.2.3')).toBe(false)
  })
})
