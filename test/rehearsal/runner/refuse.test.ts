import { describe, expect, test } from '@jest/globals'
import { UnsupportedWorkflow } from '#rehearsal/runner/refuse'
import { playTag } from './repository.ts'

const problemsOf = async (files: Record<string, string>) => {
  const started: string[] = []
  const error = await playTag(files, undefined, { report: (event) => started.push(event.type) }).catch((each) => each)
  expect(started).toEqual([])
  expect(error).toBeInstanceOf(UnsupportedWorkflow)
  return (error as UnsupportedWorkflow).problems.map(({ file, line, problem }) => `${file}:${line}: ${problem}`)
}

describe('before anything runs', () => {
  test('everything that is not supported is named with its place', async () => {
    const problems = await problemsOf({
      '.github/workflows/release.yml': `on: push
jobs:
  one:
    runs-on: ubuntu-latest
    container: debian
    services: { db: { image: postgres } }
    snapshot: image
    steps:
      - uses: docker://alpine
      - { run: sleep 1, background: true, id: bg }
      - { wait: bg }
      - uses: $/actions/docker
      - uses: $/actions/nothing
      - uses: $/actions/outer
  two: { uses: ./.github/workflows/missing.yml }
  three: { uses: ./.github/workflows/called.yml }
  four: { runs-on: x, steps: [{ run: a, env: { "\${{ insert }}": "\${{ github }}" } }] }
`,
      '.github/workflows/called.yml': `on: workflow_call
jobs:
  deep:
    runs-on: ubuntu-latest
    container: debian
    steps: []
`,
      'actions/docker/action.yml': 'name: d\ndescription: d\nruns: { using: docker, image: Dockerfile }\n',
      'actions/outer/action.yml': `name: d
description: d
runs:
  using: composite
  steps:
    - uses: docker://busybox
    - uses: $/actions/docker
`
    })
    expect(problems).toEqual([
      '.github/workflows/release.yml:5: jobs in a container (`container`) are not supported by the rehearsal',
      '.github/workflows/release.yml:6: service containers (`services`) are not supported by the rehearsal',
      '.github/workflows/release.yml:7: custom images (`snapshot`) are not supported by the rehearsal',
      '.github/workflows/release.yml:9: Docker actions are not supported: docker://alpine',
      '.github/workflows/release.yml:10: steps with `background` are not supported by the rehearsal',
      '.github/workflows/release.yml:11: steps with `wait` are not supported by the rehearsal',
      'actions/docker/action.yml:3: a Docker action is not supported by the rehearsal',
      ".github/workflows/release.yml:13: Can't find 'action.yml' or 'action.yaml' under 'actions/nothing'",
      'actions/outer/action.yml:6: Docker actions are not supported: docker://busybox',
      'actions/docker/action.yml:3: a Docker action is not supported by the rehearsal',
      '.github/workflows/release.yml:17: `${{ insert }}` is not supported by the rehearsal',
      '.github/workflows/release.yml:15: there is no workflow .github/workflows/missing.yml in acme/app',
      '.github/workflows/called.yml:5: jobs in a container (`container`) are not supported by the rehearsal'
    ])
  })

  test.each([
    ['an unknown key', 'on: push\njobs: { a: { runs-on: x, step: [] } }', "2: Unexpected value 'step'"],
    ['an unknown event', 'on: pushed\njobs: { a: { runs-on: x, steps: [] } }', "1: Unexpected value 'pushed'"],
    [
      'an unknown need',
      'on: push\njobs: { a: { runs-on: x, steps: [] }, b: { needs: c, runs-on: x, steps: [] } }',
      "2: Job 'b' depends on unknown job 'c'."
    ],
    [
      'an unknown function',
      'on: push\njobs: { a: { runs-on: x, steps: [{ run: "${{ nope() }}" }] } }',
      '2: Unrecognized function'
    ],
    [
      'a context that is not there',
      'on: push\njobs: { a: { runs-on: x, if: "steps.a", steps: [] } }',
      '2: Unrecognized named-value'
    ],
    [
      'a broken expression',
      'on: push\njobs: { a: { runs-on: x, steps: [{ if: "a ==", run: b }] } }',
      '2: Unrecognized named-value'
    ],
    [
      'an id twice',
      'on: push\njobs: { a: { runs-on: x, steps: [{ id: a, run: x }, { id: a, run: x }] } }',
      "2: The identifier 'a' may not be used more than once"
    ],
    [
      'an unknown queue',
      'on: push\njobs: { a: { runs-on: x, concurrency: { group: g, queue: all }, steps: [] } }',
      "2: Unexpected value 'all'"
    ],
    [
      'broken YAML',
      'on: push\njobs: [\n',
      ':3: Flow sequence in block collection must be sufficiently indented and end with a ]'
    ],
    [
      'an unknown permission',
      'on: push\npermissions: { administration: write }\njobs: { a: { runs-on: x, steps: [] } }',
      "2: Unexpected value 'administration'"
    ]
  ])('%s is refused in the words of GitHub', async (_, workflow, problem) => {
    const problems = await problemsOf({ '.github/workflows/release.yml': workflow })
    expect(problems.join('\n')).toContain(problem)
  })

  test.each([
    ['an unknown input', 'with: { other: 1, must: x }', 'input other is not defined in .github/workflows/called.yml'],
    ['a missing input', '', 'input must is required by .github/workflows/called.yml and not given'],
    ['an unknown secret', 'with: { must: x }, secrets: { other: x }', 'secret other is not defined'],
    [
      'more permissions than the caller has',
      'with: { must: x }, permissions: { contents: read }',
      "the nested job 'a' is requesting 'contents: write', but is only allowed 'contents: read'"
    ]
  ])('%s of a called workflow', async (_, keys, problem) => {
    const problems = await problemsOf({
      '.github/workflows/release.yml': `on: push\njobs: { call: { uses: ./.github/workflows/called.yml, ${keys} } }`,
      '.github/workflows/called.yml': `on: { workflow_call: { inputs: { must: { type: string, required: true } } } }
permissions: { contents: write }
jobs: { a: { runs-on: x, steps: [{ run: x }] } }
`
    })
    expect(problems.join('\n')).toContain(`.github/workflows/release.yml:2: ${problem}`)
  })

  test('workflows that call each other in a circle', async () => {
    const problems = await problemsOf({
      '.github/workflows/release.yml': 'on: [push, workflow_call]\njobs: { call: { uses: ./.github/workflows/b.yml } }',
      '.github/workflows/b.yml': 'on: workflow_call\njobs: { call: { uses: ./.github/workflows/release.yml } }'
    })
    expect(problems).toEqual(['.github/workflows/release.yml:undefined: the workflow calls itself'])
  })
})
