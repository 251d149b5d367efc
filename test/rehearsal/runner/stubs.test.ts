import { describe, expect, test } from '@jest/globals'
import { UnsupportedWorkflow } from '#rehearsal/runner/refuse'
import { oneJob, playTag, workflow } from './repository.ts'

const stub = (entries: Record<string, Record<string, string>>, unknown = false) => ({
  unknown,
  actions: new Map(Object.entries(entries))
})

const steps = oneJob(`
- { id: login, uses: Docker/login-action@v3, with: { registry: "\${{ github.ref_name }}", password: "\${{ github.token }}" } }
- { id: deep, uses: acme/tools/deep/Er@main }
- { name: after, run: "echo '[\${{ steps.login.outputs.user }}][\${{ steps.deep.outputs.user }}]'" }
`)

describe('stubs', () => {
  test('stand in for the actions of others, with the outputs that are given', async () => {
    const played = await playTag(steps, undefined, {
      stubs: stub({ 'docker/login-action': { user: 'octo' }, 'acme/tools/deep/er': {} })
    })
    expect(played.conclusion).toBe('success')
    expect(played.jobs[0]?.steps.map((step) => [step.played, step.outputs])).toEqual([
      ['stubbed', { user: 'octo' }],
      ['stubbed', {}],
      ['run', {}]
    ])
    expect(played.log('job', 'after')).toMatch(/\n\[octo\]\[\]$/)
    expect(played.stubbed).toEqual([
      {
        uses: 'Docker/login-action@v3',
        job: 'job',
        step: 'Run Docker/login-action@v3',
        inputs: { registry: 'v1.2.0', password: '***' },
        outputs: { user: 'octo' }
      },
      { uses: 'acme/tools/deep/Er@main', job: 'job', step: 'Run acme/tools/deep/Er@main', inputs: {}, outputs: {} }
    ])
    expect(played.notRehearsed).toEqual([])
  })

  test('stand in for unknown ones where they may, and not for what can be played', async () => {
    const played = await playTag(
      {
        ...oneJob(
          '- uses: actions/checkout@v4\n- uses: some/thing@v1\n- uses: $/actions/both\n- uses: acme/suite/actions/own@v1'
        ),
        'actions/both/action.yml':
          'name: b\ndescription: b\nruns: { using: composite, steps: [{ uses: other/thing@v2 }] }\n',
        'suite/actions/own/action.yml': 'name: o\ndescription: o\nruns: { using: composite, steps: [] }\n'
      },
      undefined,
      { stubs: stub({}, true) }
    )
    expect(played.jobs[0]?.steps.map((step) => step.played)).toEqual([
      'by the rehearsal',
      'stubbed',
      'run',
      'run',
      'by the rehearsal'
    ])
    expect(played.stubbed.map(({ uses }) => uses)).toEqual(['some/thing@v1', 'other/thing@v2'])
  })

  test('stand in for a stand-in of the rehearsal when they name it', async () => {
    const played = await playTag(oneJob('- uses: actions/checkout@v4\n- run: test ! -e .git'), undefined, {
      stubs: stub({ 'actions/checkout': {} })
    })
    expect(played.conclusion).toBe('success')
  })

  test('stand in for a called workflow', async () => {
    const played = await playTag(
      workflow(`
call: { uses: Some/one/.github/workflows/go.yml@v2, with: { a: 1 } }
after: { needs: call, runs-on: x, steps: [{ run: "test \${{ needs.call.outputs.digest }} = sha256" }] }
`),
      undefined,
      { stubs: stub({ 'some/one/.github/workflows/go.yml': { digest: 'sha256' } }) }
    )
    expect(played.conclusion).toBe('success')
    expect(played.stubbed[0]).toMatchObject({ uses: 'Some/one/.github/workflows/go.yml@v2', inputs: { a: '1' } })
  })

  test.each([
    ['where the stubs leave some out', { stubs: stub({ 'docker/login-action': {} }) }],
    ['where it is asked for', { strictActions: true, stubs: stub({ 'docker/login-action': {} }, false) }]
  ])('refuse by name, file and line what is not at hand, %s', async (_, overrides) => {
    const files = {
      ...workflow(`
job:
  runs-on: x
  steps:
    - uses: docker/login-action@v3
    - uses: acme/tools@main
    - uses: $/actions/both
call: { uses: some/one/.github/workflows/go.yml@v2 }
`),
      'actions/both/action.yml':
        'name: b\ndescription: b\nruns:\n  using: composite\n  steps:\n    - uses: other/thing@v2\n'
    }
    const error = await playTag(files, undefined, overrides).catch((each) => each)
    expect(error).toBeInstanceOf(UnsupportedWorkflow)
    const say = (name: string, ref: string) =>
      `${name}@${ref} is not at hand and is not stubbed: give a stub for ${name} to go on without running it`
    expect((error as Error).message.split('\n').slice(1)).toEqual([
      `.github/workflows/release.yml:7: ${say('acme/tools', 'main')}`,
      `actions/both/action.yml:6: ${say('other/thing', 'v2')}`,
      `.github/workflows/release.yml:9: ${say('some/one/.github/workflows/go.yml', 'v2')}`
    ])
  })

  test('are not needed where nothing is said of them: then what is not at hand is shown', async () => {
    const played = await playTag(steps)
    expect(played.notRehearsed).toHaveLength(2)
    expect(played.stubbed).toEqual([])
  })
})
