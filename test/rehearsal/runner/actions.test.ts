import { describe, expect, test } from '@jest/globals'
import { oneJob, playTag } from './repository.ts'

const javascript = (name: string, main: string, more = '', runs = '') => ({
  [`actions/${name}/action.yml`]: `name: ${name}\ndescription: d\n${more}\nruns: { using: node24, main: main.js${runs} }\n`,
  [`actions/${name}/main.js`]: main
})

const printEnvironment = `
const shown = Object.entries(process.env).filter(([key]) => !['PATH', 'HOME'].includes(key))
console.log(JSON.stringify(Object.fromEntries(shown.sort())))
`

describe('JavaScript actions', () => {
  test('get exactly the environment of the runner', async () => {
    process.env.HOST_SECRET = 'of this machine'
    const inputs = `inputs:
  plain: { description: d, default: "\${{ github.ref_name }}" }
  two words: { description: d }
  kebab-case: { description: d, required: true }
  old: { description: d, deprecationMessage: use plain }
`
    const played = await playTag({
      ...javascript('env', printEnvironment, inputs),
      ...oneJob(`
- id: it
  name: show
  uses: $/actions/env
  env: { OWN: mine, GITHUB_SHA: forged, GITHUB_TOKEN: allowed }
  with: { Two Words: given, unknown: x, old: y }
`)
    })
    delete process.env.HOST_SECRET
    const line = played
      .log('job', 'show')
      .split('\n')
      .find((each) => each.startsWith('{'))
    const { LANG, ...environment } = JSON.parse(line ?? '{}')
    const folder = /(.*)\/work\/app\/app$/.exec(environment.GITHUB_WORKSPACE)?.[1]
    const file = (name: string) =>
      expect.stringMatching(`^${folder}/work/_temp/_runner_file_commands/${name}_[0-9a-f-]{36}$`)
    expect(environment).toEqual({
      CI: 'true',
      GITHUB_ACTION: 'it',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_REF: 'refs/tags/v1.2.0',
      GITHUB_ACTION_REPOSITORY: 'acme/app',
      GITHUB_ARTIFACTS: file('artifacts'),
      GITHUB_ACTOR: 'octo',
      GITHUB_ACTOR_ID: '1',
      GITHUB_API_URL: 'http://127.0.0.1:1/api/v3',
      GITHUB_BASE_REF: '',
      GITHUB_ENV: file('set_env'),
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: `${folder}/work/_temp/_github_workflow/event.json`,
      GITHUB_GRAPHQL_URL: 'http://127.0.0.1:1/api/graphql',
      GITHUB_HEAD_REF: '',
      GITHUB_JOB: 'job',
      GITHUB_OUTPUT: file('set_output'),
      GITHUB_PATH: file('add_path'),
      GITHUB_REF: 'refs/tags/v1.2.0',
      GITHUB_REF_NAME: 'v1.2.0',
      GITHUB_REF_PROTECTED: 'false',
      GITHUB_REF_TYPE: 'tag',
      GITHUB_REPOSITORY: 'acme/app',
      GITHUB_REPOSITORY_ID: '1',
      GITHUB_REPOSITORY_OWNER: 'acme',
      GITHUB_REPOSITORY_OWNER_ID: '1',
      GITHUB_RETENTION_DAYS: '90',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_NUMBER: '1',
      GITHUB_SERVER_URL: expect.stringContaining('file://'),
      GITHUB_SHA: expect.stringMatching(/^[0-9a-f]{40}$/),
      GITHUB_STATE: file('save_state'),
      GITHUB_STEP_SUMMARY: file('step_summary'),
      GITHUB_TOKEN: 'allowed',
      GITHUB_TRIGGERING_ACTOR: 'octo',
      GITHUB_WORKFLOW: '.github/workflows/release.yml',
      GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/release.yml@refs/tags/v1.2.0',
      GITHUB_WORKFLOW_SHA: environment.GITHUB_SHA,
      GITHUB_WORKSPACE: `${folder}/work/app/app`,
      GIT_CONFIG_NOSYSTEM: '1',
      'INPUT_KEBAB-CASE': '',
      INPUT_OLD: 'y',
      INPUT_PLAIN: 'v1.2.0',
      INPUT_TWO_WORDS: 'given',
      INPUT_UNKNOWN: 'x',
      OWN: 'mine',
      RUNNER_ARCH: expect.stringMatching(/^(X64|ARM64|ARM)$/),
      RUNNER_ENVIRONMENT: 'github-hosted',
      RUNNER_NAME: 'Rehearsal',
      RUNNER_OS: expect.stringMatching(/^(Linux|macOS)$/),
      RUNNER_TEMP: `${folder}/work/_temp`,
      RUNNER_TOOL_CACHE: `${folder}/tools`,
      RUNNER_TRACKING_ID: expect.stringMatching(/^github_[0-9a-f-]{36}$/),
      RUNNER_WORKSPACE: `${folder}/work/app`,
      TMPDIR: `${folder}/work/_temp`
    })
    expect(played.annotations.map((each) => each.message)).toEqual([
      "Input 'old' has been deprecated with message: use plain",
      "Unexpected input(s) 'unknown', valid inputs are ['plain', 'two words', 'kebab-case', 'old']"
    ])
  })

  test('run before and after all steps, and hand on their state', async () => {
    const speak = (what: string) => `
require('node:fs').appendFileSync(process.env.GITHUB_STATE, '${what}=1\\n')
console.log('${what}', Object.keys(process.env).filter((key) => key.startsWith('STATE_')).join())
`
    const action = (name: string, postIf: string) => ({
      ...javascript(name, speak('main'), '', `, pre: pre.js, post: post.js${postIf}`),
      [`actions/${name}/pre.js`]: speak('pre'),
      [`actions/${name}/post.js`]: speak('post')
    })
    const played = await playTag({
      ...action('one', ''),
      ...action('two', ', post-if: success()'),
      ...oneJob(`
- uses: $/actions/one
- uses: $/actions/two
- { name: bad, run: exit 1 }
`)
    })
    expect(played.jobs[0]?.steps.map((step) => `${step.name}: ${step.conclusion}`)).toEqual([
      'Pre Run $/actions/one: success',
      'Pre Run $/actions/two: success',
      'Run $/actions/one: success',
      'Run $/actions/two: success',
      'bad: failure',
      'Post Run $/actions/two: skipped',
      'Post Run $/actions/one: success'
    ])
    expect(played.log('job', 'Post Run $/actions/one')).toBe('post STATE_pre,STATE_main')
  })

  test('are cleaned up after where their `pre` ran, even when they themselves are skipped', async () => {
    const own = (name: string, more: string) =>
      javascript(name, "console.log('main')", 'inputs: { a: { default: "" } }', `, post: main.js${more}`)
    const played = await playTag({
      ...own('one', ', pre: main.js'),
      ...own('two', ''),
      ...own('three', ', pre: main.js, pre-if: failure()'),
      ...oneJob(`
- { name: bad, run: exit 1 }
- { name: one, uses: $/actions/one, with: { b: 1 } }
- { name: two, uses: $/actions/two }
- { name: three, uses: $/actions/three }
`)
    })
    expect(played.jobs[0]?.steps.map((step) => `${step.name}: ${step.conclusion}`)).toEqual([
      'Pre one: success',
      'Pre three: skipped',
      'bad: failure',
      'one: skipped',
      'two: skipped',
      'three: skipped',
      'Post one: success'
    ])
    const warnings = played.annotations.filter(({ level }) => level === 'warning')
    expect(warnings.map(({ step }) => step)).toEqual(['Pre one', 'Post one'])
  })

  test.each([
    ['its exit status', 'process.exitCode = 2', 'failure'],
    ['not an error in the log', "console.log('::error::told')", 'success'],
    ['a crash', "throw new Error('boom')", 'failure'],
    ['a file that is not there', undefined, 'failure']
  ])('succeed or fail by %s', async (_, main, conclusion) => {
    const files = javascript('it', main ?? '')
    if (main === undefined) delete files['actions/it/main.js']
    const played = await playTag({ ...files, ...oneJob('- uses: $/actions/it') })
    expect(played.conclusion).toBe(conclusion)
  })
})

describe('where an action comes from', () => {
  test('the suite by name, the workspace only after a checkout', async () => {
    const own = (text: string, name: string) =>
      javascript(name, `console.log('${text}', process.env.GITHUB_ACTION_REPOSITORY)`)
    const suite = Object.entries(own('the suite', 'own')).map(([path, content]) => [`suite/${path}`, content])
    const played = await playTag({
      ...own('the workspace', 'own'),
      ...Object.fromEntries(suite),
      ...oneJob(`
- { name: early, uses: ./actions/own, continue-on-error: true }
- uses: actions/checkout@v4
- { name: late, uses: ./actions/own }
- { name: suite, uses: Acme/Suite/actions/own@v1 }
- { name: any owner, uses: someone/else/actions/own@main }
- { name: outside, uses: ./../.., continue-on-error: true }
`)
    })
    const last = (step: string) => played.log('job', step).split('\n').at(-1)
    expect(last('early')).toContain(
      "Can't find 'action.yml' or 'action.yaml' under 'actions/own'. Did you forget to run"
    )
    expect(last('late')).toBe('the workspace ')
    expect(last('suite')).toBe('the suite acme/suite')
    expect(last('any owner')).toBe('the suite someone/else')
    expect(last('outside')).toContain('is outside the repository')
    expect(played.conclusion).toBe('success')
  })

  test('a third party, which is shown', async () => {
    const played = await playTag(
      oneJob(`
- { id: go, uses: actions/setup-go@v5, with: { go-version: "1.25", token: "\${{ github.token }}" } }
- { name: after, run: "echo '[\${{ steps.go.outputs.anything }}]'" }
`)
    )
    expect(played.notRehearsed).toEqual([
      {
        uses: 'actions/setup-go@v5',
        job: 'job',
        step: 'Run actions/setup-go@v5',
        inputs: { 'go-version': '1.25', token: '***' }
      }
    ])
    expect(played.jobs[0]?.steps[0]).toMatchObject({ played: 'not rehearsed', conclusion: 'success', outputs: {} })
    expect(played.log('job', 'after')).toContain('[]')
  })
})

describe('composite actions', () => {
  const composite = {
    'actions/both/action.yml': `name: both
description: d
inputs: { word: { default: none } }
outputs: { said: { value: "\${{ steps.say.outputs.said }}" }, fixed: { value: x } }
runs:
  using: composite
  steps:
    - id: say
      shell: bash
      env: { INNER: "\${{ inputs.word }}" }
      run: |
        echo "said=$INNER $OUTER \${{ github.action_path != '' }}" >> "$GITHUB_OUTPUT"
        echo "ADDED=later" >> "$GITHUB_ENV"
        echo "summary of inner" >> "$GITHUB_STEP_SUMMARY"
    - { if: "inputs.word == 'fail'", shell: bash, run: exit 4 }
    - { if: failure(), shell: bash, run: echo after the failure }
    - { shell: bash, run: echo only when well }
    - uses: $/actions/inner
`,
    ...javascript(
      'inner',
      "console.log('inner', process.env.ADDED, process.env.GITHUB_ACTION_PATH === undefined)",
      '',
      ', post: post.js'
    ),
    'actions/inner/post.js': "console.log('inner post')"
  }

  test('run their steps inside one step', async () => {
    const played = await playTag({
      ...composite,
      ...oneJob(`
- { id: c, name: composite, uses: $/actions/both, with: { word: hello }, env: { OUTER: out } }
- { name: after, run: "echo '\${{ toJSON(steps) }}' $OUTER $ADDED" }
- { id: f, name: failing, uses: $/actions/both, with: { word: fail }, continue-on-error: true }
`)
    })
    expect(played.jobs[0]?.steps.map((step) => `${step.name}: ${step.outcome}/${step.conclusion}`)).toEqual([
      'composite: success/success',
      'after: success/success',
      'failing: failure/success',
      'Post composite: success/success'
    ])
    expect(played.jobs[0]?.steps[0]).toMatchObject({
      outputs: { said: 'hello out true', fixed: 'x' },
      summary: 'summary of inner\n'
    })
    expect(played.log('job', 'composite')).toMatch(/only when well[\s\S]*inner later false$/)
    expect(played.log('job', 'after')).toMatch(/"c": \{[\s\S]*\} later$/)
    expect(played.log('job', 'after')).not.toContain('"say"')
    expect(played.log('job', 'failing')).toMatch(/\nafter the failure$/)
    expect(played.log('job', 'Post composite')).toBe('inner post')
  })
})

test('what a composite action uses is prepared and cleaned up in one step each, inside out', async () => {
  const own = (name: string, more = '') => ({
    ...javascript(
      name,
      "require('node:fs').appendFileSync(process.env.GITHUB_STATE, 'seen=' + process.env.INPUT_WORD + '\\n')",
      'inputs: { word: { default: none } }',
      `, post: post.js${more}`
    ),
    [`actions/${name}/pre.js`]: `console.log('pre ${name}', process.env.INPUT_WORD)`,
    [`actions/${name}/post.js`]: `console.log('post ${name}', process.env.STATE_seen); process.exitCode = process.env.INPUT_WORD.startsWith('fail') ? 1 : 0`
  })
  const composite = (name: string, uses: string) => ({
    [`actions/${name}/action.yml`]: `name: ${name}\ndescription: d\ninputs: { w: { default: x } }\nruns: { using: composite, steps: [${uses}] }\n`
  })
  const using = (name: string) => `{ uses: $/actions/${name}, with: { word: "\${{ inputs.w }}-${name}" } }`
  const played = await playTag({
    ...own('a', ', pre: pre.js'),
    ...own('b', ', post-if: failure()'),
    ...own('c', ', pre: pre.js'),
    ...composite('inner', using('c')),
    ...composite('outer', `${using('a')}, ${using('b')}, { uses: $/actions/inner, with: { w: deep } }`),
    ...oneJob(`
- { name: one, uses: $/actions/outer, with: { w: one } }
- { name: two, uses: $/actions/inner, with: { w: fail } }
`)
  })
  expect(played.jobs[0]?.steps.map((step) => `${step.name}: ${step.conclusion}`)).toEqual([
    'Pre one: success',
    'Pre two: success',
    'one: success',
    'two: success',
    'Post two: failure',
    'Post one: success'
  ])
  expect(played.log('job', 'Pre one')).toBe('pre a one-a\npre c deep-c')
  expect(played.log('job', 'Post one')).toBe('post c deep-c\npost b one-b\npost a one-a')
})

describe("the repository's own code", () => {
  test('is shown and not run where it is not to run', async () => {
    const local = javascript('local', "console.log('ran local')")
    const suite = Object.entries(javascript('own', "console.log('ran own')")).map(([path, text]) => [
      `suite/${path}`,
      text
    ])
    const files = {
      ...local,
      ...Object.fromEntries(suite),
      ...oneJob(`
- { name: script, run: "echo ran \${{ github.ref_name }}" }
- { name: local, uses: $/actions/local }
- { name: own, uses: acme/suite/actions/own@v1 }
`)
    }
    const played = await playTag(files, undefined, { runSteps: 'show' })
    expect(played.jobs[0]?.steps.map((step) => [step.played, step.conclusion, step.what])).toEqual([
      ['shown', 'success', 'echo ran v1.2.0'],
      ['shown', 'success', '$/actions/local'],
      ['run', 'success', 'acme/suite/actions/own@v1']
    ])
    expect(played.log('job', 'local')).toMatch(/\nnot run: .* is the repository's own code$/)
    expect(played.log('job', 'own')).toMatch(/\nran own$/)
  })

  test('does not come in through the environment of what is run', async () => {
    const suite = javascript('own', "console.log('ran own', process.env.HARMLESS, process.env.GIT_SSH_COMMAND)")
    const files = {
      'evil.cjs': "console.log('ran evil')",
      ...Object.fromEntries(Object.entries(suite).map(([path, text]) => [`suite/${path}`, text])),
      ...oneJob(`
- { uses: actions/checkout@v4, env: { GIT_CONFIG_COUNT: 1, GIT_CONFIG_KEY_0: "alias.init", PATH: /nowhere } }
- { name: own, uses: acme/suite/actions/own@v1, env: { NODE_OPTIONS: --require=./evil.cjs, HARMLESS: x, GIT_SSH_COMMAND: y } }
`)
    }
    const played = await playTag(files, undefined, { runSteps: 'show' })
    expect(played.log('job', 'own')).toMatch(/\nran own x undefined$/)
    expect(played.log('job')).not.toContain('ran evil')
  })

  test('is played with the suite where it is the suite, whatever the repository calls itself', async () => {
    const suite = Object.entries(javascript('own', "console.log('of the suite')"))
    const files = {
      ...javascript('own', "console.log('of the clone')"),
      ...Object.fromEntries(suite.map(([path, text]) => [`suite/${path}`, text])),
      ...oneJob(`
- { name: script, run: echo ran }
- { name: own, uses: $/actions/own }
`)
    }
    const shown = await playTag(files, undefined, { runSteps: 'show', repository: 'acme/suite' })
    expect(shown.jobs[0]?.steps.map((step) => step.played)).toEqual(['shown', 'run'])
    expect(shown.log('job', 'own')).toMatch(/\nof the suite$/)
    const run = await playTag(files, undefined, { runSteps: 'run' })
    expect(run.log('job', 'own')).toMatch(/\nof the clone$/)
  })
})
