import { describe, expect, test } from '@jest/globals'
import { playTag, workflow } from './repository.ts'

const ok = 'runs-on: ubuntu-latest, steps: [{ run: "true" }]'
const bad = 'runs-on: ubuntu-latest, steps: [{ run: exit 1 }]'

describe('jobs', () => {
  test('follow the results of what they need, also through others', async () => {
    const played = await playTag(
      workflow(`
bad: { ${bad} }
behind: { needs: bad, ${ok} }
anyway: { needs: bad, if: always(), ${ok} }
behind-anyway: { needs: anyway, ${ok} }
on-failure: { needs: anyway, if: failure(), ${ok} }
no: { if: false, ${ok} }
behind-no: { needs: no, ${ok} }
not-failed: { needs: no, if: "!failure() && needs.no.result == 'skipped'", ${ok} }
not-here: { needs: no, if: always() && github.actor == 'zed', ${ok} }
soft: { ${bad.replace('runs-on', 'continue-on-error: true, runs-on')} }
behind-soft: { needs: [soft], if: needs.soft.result == 'success', ${ok} }
`)
    )
    expect(Object.fromEntries(played.jobs.map((job) => [job.id, job.conclusion]))).toEqual({
      bad: 'failure',
      behind: 'skipped',
      anyway: 'success',
      'behind-anyway': 'skipped',
      'on-failure': 'success',
      no: 'skipped',
      'behind-no': 'skipped',
      'not-failed': 'success',
      'not-here': 'skipped',
      soft: 'failure',
      'behind-soft': 'success'
    })
    const reasons = played.jobs.flatMap(({ id, reason }) => (reason === undefined ? [] : [[id, reason]]))
    expect(Object.fromEntries(reasons)).toEqual({
      behind: 'because bad failed',
      'behind-anyway': 'because bad failed',
      no: expect.stringMatching(/^its condition is false: .*false/),
      'behind-no': 'because no was skipped',
      'not-here': "its condition is false: always() && github.actor == 'zed' (no was skipped)"
    })
    expect(played.conclusion).toBe('failure')
  })

  test('multiply by a matrix, and stop at the first failure', async () => {
    const played = await playTag(
      workflow(`
list:
  runs-on: ubuntu-latest
  outputs: { what: "\${{ steps.w.outputs.what }}" }
  steps:
    - id: w
      run: echo 'what=["a","b","c"]' >> "$GITHUB_OUTPUT"
build:
  needs: list
  strategy:
    matrix: { letter: "\${{ fromJSON(needs.list.outputs.what) }}", n: [1] }
  runs-on: ubuntu-latest
  outputs: { last: "\${{ steps.s.outputs.l }}" }
  steps:
    - { id: s, run: "echo l=\${{ matrix.letter }} >> $GITHUB_OUTPUT; echo \${{ strategy.job-index }} of \${{ strategy.job-total }}" }
    - { if: matrix.letter == 'b', run: exit 1 }
free:
  needs: list
  name: Free \${{ matrix.x }}
  strategy: { fail-fast: false, matrix: { x: [1, 2] } }
  ${bad.replaceAll(', ', '\n  ').replace('[{ run: exit 1 }]', '[{ run: exit 1 }]')}
after: { needs: build, if: always(), runs-on: ubuntu-latest, steps: [{ run: "echo last=\${{ needs.build.outputs.last }}" }] }
`),
      undefined,
      { parallel: 1 }
    )
    expect(played.jobs.map((job) => `${job.name}: ${job.conclusion}`)).toEqual([
      'list: success',
      'build (a, 1): success',
      'build (b, 1): failure',
      'build (c, 1): cancelled',
      'Free 1: failure',
      'Free 2: failure',
      'after: success'
    ])
    expect(played.log('build (b, 1)')).toContain('1 of 3')
    expect(played.log('after')).toContain('last=b')
  })

  test('show what they ask for', async () => {
    const played = await playTag(
      workflow(
        `
one:
  name: One \${{ github.ref_name }}
  runs-on: [self-hosted, "\${{ github.event_name }}"]
  environment: { name: "prod-\${{ github.ref_type }}", url: "https://example.com" }
  concurrency: { group: "release-\${{ github.ref }}", queue: max }
  timeout-minutes: 7
  permissions: { id-token: write, contents: none }
  defaults: { run: { shell: "sh -e {0}", working-directory: / } }
  env: { A: "\${{ github.ref_name }}" }
  steps: [{ name: where, run: 'pwd; echo "$A $B \${{ env.B }} $RUNNER_ENVIRONMENT"' }]
two: { runs-on: macos-latest, steps: [{ run: "true" }] }
`,
        'on: push\nname: Release\npermissions: read-all\nenv: { A: top, B: below }'
      )
    )
    const [one, two] = played.jobs
    expect(one).toMatchObject({
      name: 'One v1.2.0',
      runsOn: 'self-hosted, push',
      environment: 'prod-tag',
      concurrency: 'release-refs/tags/v1.2.0',
      timeoutMinutes: 7,
      permissions: { 'id-token': 'write' }
    })
    expect(played.log('One v1.2.0', 'where')).toMatch(/\n\/\nv1\.2\.0 below below self-hosted$/)
    expect(two?.permissions).toMatchObject({ contents: 'read', issues: 'read' })
    expect(two?.permissions).not.toHaveProperty('id-token')
    expect(played.annotations.map((each) => each.message)).toEqual([
      expect.stringContaining('the job asks for macos-latest')
    ])
  })

  test('fail by themselves when they cannot be set up', async () => {
    const played = await playTag(
      workflow(`
name: { name: "\${{ fromJSON('nonsense') }}", ${ok} }
matrix: { strategy: { matrix: { x: "\${{ github.event.nothing }}" } }, ${ok} }
outputs: { outputs: { a: "\${{ github.event }}" }, ${ok} }
fine: { ${ok} }
`)
    )
    expect(played.jobs.map((job) => job.conclusion)).toEqual(['failure', 'failure', 'failure', 'success'])
    expect(played.annotations.map(({ job }) => job)).toEqual(['name', 'matrix', 'outputs', 'outputs'])
  })
})

describe('called workflows', () => {
  const called = {
    'suite/.github/workflows/go.yml': `on:
  workflow_call:
    inputs:
      text: { type: string, default: "ref \${{ github.ref_name }}" }
      flag: { type: boolean }
      count: { type: number, default: 3 }
    secrets: { PASS: { required: true }, OTHER: {} }
    outputs: { all: { value: "\${{ jobs.a.outputs.all }}" } }
permissions: { contents: read }
env: { TOP: called }
jobs:
  a:
    runs-on: ubuntu-latest
    outputs: { all: "\${{ steps.s.outputs.all }}" }
    steps:
      - { id: s, run: 'echo "all=\${{ inputs.text }}|\${{ toJSON(inputs.flag) }}|\${{ inputs.count }}|\${{ env.TOP }}|\${{ env.UP }}" >> $GITHUB_OUTPUT' }
      - { name: secrets, run: 'test "\${{ secrets.PASS }}\${{ secrets.OTHER }}\${{ secrets.HIDDEN }}" = open-sesame' }
      - { name: contexts, run: 'echo "\${{ github.workflow }} \${{ job.workflow_repository }} \${{ github.workflow_ref }}"' }
  b: { uses: ./.github/workflows/nested.yml, needs: a }
`,
    'suite/.github/workflows/nested.yml': `on: workflow_call
jobs: { deep: { runs-on: ubuntu-latest, steps: [{ uses: $/actions/own }] } }
`,
    'suite/actions/own/action.yml': `name: own
description: own
runs: { using: composite, steps: [{ run: 'echo "own of $GITHUB_ACTION_PATH"', shell: bash }] }
`
  }

  test('of the suite get inputs with types, the secrets they are given, and no environment', async () => {
    const played = await playTag(
      {
        ...called,
        ...workflow(
          `
call:
  uses: acme/suite/.github/workflows/go.yml@v1
  with: { flag: "\${{ github.ref_type == 'tag' }}" }
  secrets: { PASS: "\${{ secrets.WORD }}" }
read: { needs: call, runs-on: ubuntu-latest, steps: [{ run: "echo '[\${{ needs.call.outputs.all }}]'" }] }
`,
          'name: Caller\non: push\nenv: { UP: x }'
        )
      },
      undefined,
      { secrets: { WORD: 'open-sesame', HIDDEN: 'hidden-word' } }
    )
    expect(played.annotations).toEqual([])
    expect(played.conclusion).toBe('success')
    expect(played.log('read')).toContain('[ref v1.2.0|true|3|called|]')
    expect(played.log('call / a', 'contexts')).toContain(
      'Caller acme/suite acme/app/.github/workflows/release.yml@refs/tags/v1.2.0'
    )
    expect(played.log('call / b / deep')).toMatch(/own of .*\/suite\/actions\/own$/)
  })

  test.each([
    [
      'a value of another type',
      'with: { count: "${{ github.ref_name }}" }',
      'declared as number and was given "v1.2.0"'
    ]
  ])('fail for %s', async (_, keys, message) => {
    const job = `call: { uses: acme/suite/.github/workflows/go.yml@v1, secrets: inherit, ${keys} }`
    const played = await playTag({ ...called, ...workflow(job) })
    expect(played.conclusion).toBe('failure')
    expect(played.annotations[0]?.message).toContain(message)
  })

  test('of a third party are shown and not rehearsed', async () => {
    const played = await playTag(
      workflow(`
slsa: { uses: slsa-framework/generator/.github/workflows/go.yml@v2, with: { a: "\${{ github.ref_name }}" } }
after: { needs: slsa, ${ok} }
`)
    )
    expect(played.conclusion).toBe('success')
    expect(played.notRehearsed).toEqual([
      { uses: 'slsa-framework/generator/.github/workflows/go.yml@v2', job: 'slsa', step: '', inputs: { a: 'v1.2.0' } }
    ])
  })
})

test('a dispatched workflow has its inputs with types', async () => {
  const files = workflow(
    `
job:
  runs-on: ubuntu-latest
  steps: [{ name: say, run: "echo '\${{ inputs.v }} \${{ toJSON(inputs.dry) }} \${{ toJSON(github.event.inputs.dry) }} \${{ inputs.kind }}'" }]
`,
    `on:
  workflow_dispatch:
    inputs:
      v: { required: true }
      dry: { type: boolean, default: false }
      kind: { type: choice, options: [a, b], default: a }`
  )
  const event = { name: 'workflow_dispatch', ref: 'refs/heads/main', sha: '0'.repeat(40), payload: {}, actor: 'octo' }
  const played = await playTag(files, undefined, { event, inputs: { v: '1.2.3', dry: 'true' } })
  expect(played.log('job')).toContain('1.2.3 true "true" a')
  await expect(playTag(files, undefined, { event, inputs: { other: 'x' } })).rejects.toThrow(
    'the workflow has no input other; the workflow requires the input v'
  )
})
