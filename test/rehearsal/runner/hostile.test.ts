import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { oneJob, playTag, workflow } from './repository.ts'

const ok = 'runs-on: ubuntu-latest, steps: [{ run: "true" }]'

describe('whoever listens and throws', () => {
  test.each(['job-started', 'step-started', 'log', 'step-finished', 'job-finished'])(
    'at %s ends the run with the error',
    async (type) => {
      const broken = { report: (event: { type: string }) => fail(event.type === type) }
      const files = workflow(`a: { runs-on: ubuntu-latest, steps: [{ run: "echo said; sleep 0.1" }] }\nb: { ${ok} }`)
      await expect(playTag(files, undefined, broken)).rejects.toThrow('the listener is broken')
    }
  )
})

function fail(now: boolean): void {
  if (now) throw new Error('the listener is broken')
}

test('a condition that cannot be evaluated once the run is cancelled ends its step', async () => {
  const stop = new AbortController()
  const files = oneJob(`
- { run: "echo begun; sleep 20", if: "!cancelled() || fromJSON('no JSON')" }
`)
  const report = (event: { type: string; line?: string }): void => {
    if (event.type === 'log' && event.line === 'begun') stop.abort()
  }
  const played = await playTag(files, undefined, { signal: stop.signal, report })
  expect(played.jobs[0]?.steps[0]?.conclusion).toBe('cancelled')
})

test('names that every object of JavaScript has are names like others', async () => {
  const played = await playTag(
    workflow(`
one:
  runs-on: ubuntu-latest
  strategy: { matrix: { os: [a], include: [{ constructor: x, toString: z }] } }
  outputs: { __proto__: "\${{ steps.s.outputs.__proto__ }}", constructor: "\${{ steps.s.outputs.constructor }}" }
  env: { __proto__: in-env }
  steps:
    - { id: s, run: 'printf "__proto__=p\\nconstructor=c\\n" >> $GITHUB_OUTPUT; env | grep ^__proto__' }
two:
  needs: one
  runs-on: ubuntu-latest
  steps: [{ run: 'echo "\${{ needs.one.outputs.__proto__ }} \${{ needs.one.outputs.constructor }} \${{ github.event.constructor }}|"' }]
`)
  )
  expect(played.jobs.map(({ name }) => name)).toEqual(['one (a, x, z)', 'two'])
  expect(played.log('one (a, x, z)')).toContain('__proto__=in-env')
  expect(played.log('two')).toContain('p c |')
})

test('what a job leaves running is ended, also with a HOME of its own', async () => {
  const nap = `sleep 71.${process.pid}`
  const script = `HOME=/ setsid sh -c '${nap} & ${nap}' > /dev/null 2>&1 &`
  await playTag(oneJob(`- { run: "${script}" }`))
  const left = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
  expect(left).not.toContain(nap)
})

test('folders of the machine that a step takes away are made again', async () => {
  const played = await playTag(
    oneJob(`
- run: rm -rf "$RUNNER_TEMP"/*
- { name: after, run: 'test -s "$GITHUB_EVENT_PATH" && echo found' }
`)
  )
  expect(played.conclusion).toBe('success')
  expect(played.log('job', 'after')).toContain('found')
})

test('a skipped job, and one that cannot be set up, cannot write to the terminal by their names', async () => {
  const name = 'name: "\\e[2Jclear"'
  const played = await playTag(
    workflow(`
skipped: { ${name}, if: false, ${ok} }
failed: { ${name}, strategy: { matrix: "\${{ fromJSON('{}') }}" }, ${ok} }
`)
  )
  expect(played.jobs.map((job) => job.name)).toEqual(['\\u001b[2Jclear', '\\u001b[2Jclear'])
})

test('the token of a job ends with the job, after its clean-ups', async () => {
  const revoked: string[] = []
  const played = await playTag(
    workflow(`
a: { ${ok} }
b: { needs: a, if: always(), runs-on: ubuntu-latest, steps: [{ run: "false" }] }
`),
    undefined,
    { token: (job) => `ghs_token-of-${job}`, revokeToken: (token) => void revoked.push(token) }
  )
  expect(played.conclusion).toBe('failure')
  expect(revoked).toEqual(['ghs_token-of-a', 'ghs_token-of-b'])
})

test('a called workflow gets the token of its own job where the caller hands on GITHUB_TOKEN', async () => {
  const call = '.github/workflows/go.yml'
  const given = '"${{ secrets.TOKEN }} ${{ secrets.ALSO }}"'
  const played = await playTag(
    {
      [call]: `on: { workflow_call: { secrets: { TOKEN: {}, ALSO: {} } } }
jobs: { in: { runs-on: ubuntu-latest, steps: [{ name: look, run: 'test ${given} = "x-$MINE $MINE" && echo ${given}', env: { MINE: "\${{ github.token }}" } }] } }
`,
      ...workflow(
        `call: { uses: ./${call}, secrets: { TOKEN: "x-\${{ secrets.GITHUB_TOKEN }}", ALSO: "\${{ github.token }}" } }`
      )
    },
    undefined,
    { token: (job) => `ghs_token of ${job}` }
  )
  expect(played.conclusion).toBe('success')
  expect(played.log('call / in', 'look')).toMatch(/^\*\*\* \*\*\*$/m)
})

test('an action of the repository that writes beside itself does so for its job alone', async () => {
  const own = '{ name: own, uses: $/own, continue-on-error: true }'
  const played = await playTag({
    'own/action.yml': 'name: own\ndescription: own\nruns: { using: node20, main: main.js }\n',
    'own/main.js': "require('node:fs').writeFileSync(__dirname + '/mark', '', { flag: 'wx' }); console.log('alone')",
    'wrap/action.yml': `name: wrap\ndescription: wrap\nruns: { using: composite, steps: [${own}] }\n`,
    ...workflow(`
a: { runs-on: x, steps: [${own}] }
b: { needs: a, runs-on: x, steps: [${own}] }
c: { needs: b, runs-on: x, steps: [{ uses: actions/checkout@v5 }, { name: own, uses: ./wrap }] }
`)
  })
  expect(['a', 'b', 'c'].map((job) => played.log(job, 'own').includes('alone'))).toEqual([true, true, true])
})
