import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { type PullHarbor, startPullHarbor } from '../../core/delivery/pull-request-harbor.ts'

let harbor: PullHarbor
openEffects()
beforeEach(async () => {
  harbor = await startPullHarbor()
  for (const login of ['ben', 'cleo']) harbor.world.addCollaborator('acme/harbor', login, 'write')
})
afterEach(() => harbor.close())

const branch = 'release/v1.3.0'
const head = () => harbor.server('rev-parse', `refs/heads/${branch}`)
const problems = ({ plan }: { plan: { complaints: readonly { place: string; problem: string }[] } }) =>
  plan.complaints.map(({ place, problem }) => `${place}: ${problem}`)

describe('commits of others on the branch', () => {
  let theirs: string
  beforeEach(async () => {
    await harbor.deliver('1.3.0')
    theirs = await harbor.push(branch, { 'NOTES.md': 'by hand\n' }, branch)
    harbor.effects()
  })

  test('are not replaced', async () => {
    expect(problems(await harbor.deliver('1.3.1'))).toEqual([
      `branch: "${branch}" holds commits of "Ada" (${theirs.slice(0, 7)}), and replacing it would lose them`
    ])
    expect(harbor.effects()).toEqual([])
  })

  test('stay when a commit is added to them', async () => {
    const { outputs } = await harbor.deliver('1.3.1', { append: true })
    expect([await harbor.server('rev-parse', `${branch}^`), outputs['pull-request-operation']]).toEqual([
      theirs,
      'updated'
    ])
    expect(outputs['pull-request-commits-verified']).toBe(false)
  })

  test('keep their pull request open when nothing is left to change', async () => {
    const { plan, outputs } = await harbor.deliver('1.2.3', { deleteBranch: true })
    expect([plan.warnings.length, outputs['pull-request-operation'], harbor.effects()]).toEqual([1, 'none', []])
  })

  test('that come while this runs are not replaced either', async () => {
    harbor.effects()
    harbor.world.arm({
      effect: { kind: 'create-commit' },
      harm: 'run',
      when: 'after',
      run: () => harbor.push(branch, { 'NOTES.md': 'again\n' })
    })
    await harbor.server('update-ref', `refs/heads/${branch}`, `${theirs}^`)
    await expect(harbor.deliver('1.3.1')).rejects.toThrow(
      /somebody else changed it while this ran; it is at [0-9a-f]{7} now, and nothing was overwritten/
    )
    expect(await harbor.server('show', `${branch}:NOTES.md`)).toBe('again')
  })
})

describe('what people have added stays', () => {
  const wish = { labels: ['release'], assignees: ['ben'], reviewers: ['ben'], teamReviewers: ['acme/ops'] }
  beforeEach(async () => {
    await harbor.deliver('1.3.0', wish)
  })

  test('and what is there is not added again', async () => {
    await harbor.api('/issues/1/labels', 'POST', { labels: ['theirs'] })
    await harbor.api('/issues/1/assignees', 'POST', { assignees: ['cleo'] })
    harbor.effects()
    const { outputs } = await harbor.deliver('1.3.0', wish)
    expect([outputs['pull-request-operation'], harbor.effects()]).toEqual(['none', []])
    await harbor.deliver('1.3.0', { ...wish, labels: ['Release', 'bot'] })
    const { labels, assignees } = await harbor.api('/pulls/1')
    expect(labels.map(({ name }: { name: string }) => name)).toEqual(['release', 'theirs', 'bot'])
    expect(assignees.map(({ login }: { login: string }) => login)).toEqual(['ben', 'cleo'])
  })

  test('and who has reviewed is not asked again', async () => {
    const ben = harbor.world.issueToken({ login: 'ben', repositories: 'all', permissions: 'all' })
    const headers = { authorization: `bearer ${ben}`, 'user-agent': 'test' }
    const path = `${harbor.world.apiUrl}/repos/acme/harbor/pulls/1/reviews`
    await fetch(path, { method: 'POST', headers, body: JSON.stringify({ event: 'APPROVE' }) })
    expect((await harbor.api('/pulls/1')).requested_reviewers).toEqual([])
    harbor.effects()
    await harbor.deliver('1.3.0', wish)
    expect(harbor.effects()).toEqual([])
  })

  test('and a team that was asked is not asked again', async () => {
    await harbor.api('/pulls/1/requested_reviewers', 'DELETE', { reviewers: [], team_reviewers: ['ops'] })
    harbor.effects()
    await harbor.deliver('1.3.0', wish)
    expect(harbor.effects()).toEqual([])
  })
})

test('strangers and a milestone that is not there are complained of before anything is done', async () => {
  const wish = { assignees: ['dan', 'ben'], reviewers: ['dan', 'slipway[bot]'], milestone: 4 }
  expect(problems(await harbor.deliver('1.3.0', wish))).toEqual([
    'assignees: "dan" cannot be assigned in this repository',
    'reviewers: "dan" is no collaborator of this repository',
    'reviewers: "slipway[bot]" is the author of the pull request',
    'milestone: there is no milestone with the number 4'
  ])
  expect(harbor.effects()).toEqual([])
})

describe('another run that does all of its work in the middle of this one', () => {
  const elsewhere = /somebody else changed it while this ran/
  test.each<[string, string, RegExp, RegExp | undefined]>([
    ['of the same version, before the commit', '1.3.0', /\/git\/commits$/, undefined],
    ['of the same version, before the branch', '1.3.0', /\/git\/refs$/, undefined],
    ['of the same version, before the pull request', '1.3.0', /\/pulls$/, undefined],
    ['of another version, before the branch', '1.3.1', /\/git\/refs$/, elsewhere],
    ['of another version, before the pull request', '1.3.1', /\/pulls$/, undefined]
  ])('%s: one pull request, one commit', async (_, version, path, refusal) => {
    const run = () => harbor.deliver(version, { title: 'Release' })
    harbor.world.arm({ request: { method: 'POST', path }, harm: 'run', when: 'before', run })
    const ended = await harbor.deliver('1.3.0', { title: 'Release' }).catch((thrown: Error) => thrown)
    if (refusal !== undefined) expect((ended as Error).message).toMatch(refusal)
    else expect(ended).toMatchObject({ outputs: { 'pull-request-number': 1 } })
    expect(await harbor.server('show', `${branch}:app.yaml`)).toBe(`tag: ${version}`)
    expect(await harbor.server('rev-list', '--count', `main..${branch}`)).toBe('1')
    const pulls = await harbor.api('/pulls?state=all')
    expect(pulls.map((pull: { head: { sha: string } }) => pull.head.sha)).toEqual([await head()])
  })
})

test('reads that lag behind writes are waited for', async () => {
  harbor.world.setLag(2)
  const { outputs } = await harbor.deliver('1.3.0', { labels: ['release'] })
  expect(outputs).toMatchObject({ 'pull-request-operation': 'created', 'pull-request-number': 1 })
})
