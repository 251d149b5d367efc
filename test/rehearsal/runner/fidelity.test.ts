import { expect, test } from '@jest/globals'
import { oneJob, playTag, workflow } from './repository.ts'

const own = {
  'own/action.yml': `name: own
description: own
inputs: { word: { default: "\${{ github.ref_name }}" } }
runs: { using: node20, main: main.js, post: post.js, post-if: "!cancelled()" }
`,
  'own/main.js': `const { appendFileSync } = require('node:fs')
appendFileSync(process.env.GITHUB_STATE, 'kept=by main\\n')
`,
  'own/post.js': `const { OWN, LATER, INPUT_WORD, STATE_kept, GITHUB_ACTION, GITHUB_JOB } = process.env
console.log('post sees', [OWN, LATER, INPUT_WORD, STATE_kept, GITHUB_ACTION, GITHUB_JOB].join('|'))
`
}

test('a clean-up sees what its step said, what later steps set, its inputs and its state', async () => {
  const played = await playTag({
    ...own,
    ...oneJob(`
- { name: own, uses: $/own, env: { OWN: step's } }
- { run: 'echo LATER=set >> $GITHUB_ENV; exit 1' }
`)
  })
  // An action that is no other repository's goes by __self: https://docs.github.com/en/actions/reference/workflows-and-actions/contexts
  expect(played.log('job', 'Post own')).toContain("post sees step's|set|v1.2.0|by main|__self|job")
  expect(played.conclusion).toBe('failure')
})

test('the clean-ups inside a composite action know what became of the job', async () => {
  const played = await playTag({
    'tell/action.yml': `name: tell
description: tell
runs:
  using: composite
  steps: [{ uses: $/status, with: { status: "\${{ job.status }}" } }]
`,
    'status/action.yml': `name: status
description: status
inputs: { status: {} }
runs: { using: node20, main: main.js, post: main.js }
`,
    'status/main.js': "console.log('status is ' + process.env.INPUT_STATUS)",
    ...oneJob(`
- { name: tell, uses: $/tell }
- { run: exit 1 }
`)
  })
  expect(played.log('job', 'tell')).toContain('status is success')
  expect(played.log('job', 'Post tell')).toContain('status is failure')
})

// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell
test.each([
  ['', 'off'],
  ['shell: bash', 'on'],
  ['shell: sh', 'off']
])('a script under "%s" ends at its first error, with pipefail %s', async (shell, pipefail) => {
  const steps = `
- { name: pipe, id: pipe, continue-on-error: true, run: "false | true\\necho went on", ${shell} }
- { name: first, id: first, continue-on-error: true, run: "false\\necho went on", ${shell} }
`
  const played = await playTag(oneJob(steps.replaceAll(', }', ' }')))
  const outcomes = played.jobs[0]?.steps.map(({ outcome, conclusion }) => `${outcome}, ${conclusion}`)
  expect(outcomes).toEqual([pipefail === 'on' ? 'failure, success' : 'success, success', 'failure, success'])
})

test('a composite action has empty outputs of steps that it skips, and keeps its own to itself', async () => {
  const played = await playTag({
    'own/action.yml': `name: own
description: own
outputs:
  skipped: { value: "[\${{ steps.off.outputs.x }}]" }
  played: { value: "\${{ steps.on.outputs.X }}" }
  state: { value: "\${{ steps.off.outcome }}/\${{ steps.soft.outcome }}/\${{ steps.soft.conclusion }}" }
runs:
  using: composite
  steps:
    - { id: off, if: "false", run: 'echo x=1 >> $GITHUB_OUTPUT', shell: bash }
    - { id: 'on', run: 'echo x=2 >> $GITHUB_OUTPUT', shell: bash }
    - { id: soft, run: 'exit 3', shell: bash, continue-on-error: true }
`,
    ...oneJob(`
- { id: it, uses: $/own }
- { name: say, run: 'echo "\${{ steps.it.outputs.skipped }} \${{ steps.it.outputs.played }} \${{ steps.it.outputs.state }} [\${{ steps.on.outputs.x }}]"' }
`)
  })
  expect(played.log('job', 'say')).toMatch(/^\[\] 2 skipped\/failure\/success \[\]$/m)
})

test('a job sees a skipped one as such, with no outputs, and only the jobs that it names', async () => {
  const played = await playTag(
    workflow(`
first: { runs-on: x, steps: [{ run: "true" }] }
off: { needs: first, if: false, runs-on: x, outputs: { a: x }, steps: [{ run: "true" }] }
last: { needs: off, if: always(), runs-on: x, steps: [{ name: say, run: 'echo "$IT"', env: { IT: "\${{ toJSON(needs) }}" } }] }
`)
  )
  const said = played.log('last', 'say').split('##[endgroup]').at(-1) ?? ''
  expect(JSON.parse(said)).toEqual({ off: { result: 'skipped', outputs: {} } })
})

test.each([
  ['secrets: inherit', '*** ***'],
  ['secrets: { ONE: "${{ secrets.ONE }}" }', '*** '],
  ['', ' ']
])('a called workflow with "%s" sees of the secrets what it is given', async (secrets, seen) => {
  const call = '.github/workflows/go.yml'
  const steps = `[{ name: say, run: 'echo "[$IT]"', env: { IT: "\${{ secrets.ONE }} \${{ secrets.TWO }}" } }]`
  const played = await playTag(
    {
      [call]: `on: { workflow_call: { secrets: { ONE: {}, TWO: {} } } }\njobs: { in: { runs-on: x, steps: ${steps} } }\n`,
      ...workflow(`call: { uses: ./${call}, ${secrets} }`.replace(', }', ' }'))
    },
    undefined,
    { secrets: { ONE: 'first-word', TWO: 'second-word' } }
  )
  expect(played.log('call / in', 'say')).toContain(`[${seen}]`)
})

test.each([
  ["if: ${{ format('false') }}", true],
  ["if: 'false'", false],
  ['if: 0', false],
  ['if: ${{ null }}', false],
  ["if: ''", true],
  ["if: ${{ github.event.missing == '' }}", true],
  ['if: ${{ github.event.missing == 0 }}', true],
  ["if: github.ref_name == 'V1.2.0'", true],
  ["if: contains('v1.2.0', 1.2)", true]
])('a step with "%s" is played: %s', async (condition, isPlayed) => {
  const played = await playTag(oneJob(`- ${condition}\n  run: "true"`))
  expect(played.jobs[0]?.steps[0]?.played).toBe(isPlayed ? 'run' : 'skipped')
})
