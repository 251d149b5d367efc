import { readFileSync } from 'node:fs'
import { describe, expect, jest, test } from '@jest/globals'
import { useGround } from './clone.ts'
import { runHere } from './in-process.ts'

jest.setTimeout(30_000)

const ground = useGround()

/** Rehearses the push of v1.1.0 to a clone with one workflow. */
async function rehearse(text: string, ...args: string[]) {
  const path = await ground.makeClone({ 'release.yml': text })
  return runHere('rehearse', '--repo', path, '--tag', 'v1.1.0', '--run-steps', ...args)
}

const steps = (text: string, more = ''): string =>
  `on: push\njobs:\n  one:\n    runs-on: x\n${more}    steps:\n${text.replace(/^/gm, '      ')}\n`

describe('actions of others', () => {
  const text = steps(`- uses: docker/login-action@v3
  with: { registry: ghcr.io }
- id: built
  uses: ko-build/setup-ko/sub@v0.8
- run: test "\${{ steps.built.outputs.digest }}" = sha256:a=b,c`)

  test('are refused by --strict with file and line, before anything runs', async () => {
    const { status, stdout, stderr } = await rehearse(text, '--strict', '--stub', 'docker/login-action')
    expect(stderr).toMatch(/^error: \.github\/workflows\/release\.yml:9: ko-build\/setup-ko\/sub@v0\.8 is not at hand/)
    expect(stdout).not.toContain('✓')
    expect(status).toBe(2)
  })
})

test('secrets come from the environment, and what is not set is refused; variables from the command line', async () => {
  process.env.SLIPWAY_TEST_KEY = 'very-secret'
  const text = steps('- run: echo "$A $B"\n  env: { A: "${{ secrets.KEY }}", B: "${{ vars.REGION }}" }')
  const args = ['--secret', 'KEY=SLIPWAY_TEST_KEY', '--var', 'region=eu=1']
  const { stdout } = await rehearse(text, ...args).finally(() => delete process.env.SLIPWAY_TEST_KEY)
  expect(stdout).toContain('│ *** eu=1\n')
  expect(stdout).not.toContain('very-secret')
  const { status, stderr } = await runHere(
    'rehearse',
    '--secret',
    'A=SLIPWAY_NOT_SET',
    '--secret',
    'B=SLIPWAY_NOR_THIS'
  )
  expect(stderr).toMatch(/^error: --secret A: the variable SLIPWAY_NOT_SET is not set\nerror: --secret B: /)
  expect(status).toBe(2)
})

test('--json prints one document, and its members are those of the documentation', async () => {
  const text = readFileSync('docs/rehearsal.md', 'utf8').split('## `--json`')[1] ?? ''
  const rows = [...text.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, names = '']) => names.match(/[a-zA-Z]+/g) ?? [])
  const { stdout } = await rehearse(steps('- run: exit 1'), '--json')
  const document = JSON.parse(stdout)
  const onlyWithKeep = ['kept', 'world']
  expect(Object.keys(document).sort()).toEqual(rows.filter((name) => !onlyWithKeep.includes(name)).sort())
  expect(document).toMatchObject({
    event: { name: 'push', ref: 'refs/tags/v1.1.0', sha: document.commit },
    failures: [{ file: 'release.yml', job: 'one', effects: [{ n: 1, kind: 'create-ref' }] }],
    journal: [{ n: 1, kind: 'create-ref', target: 'acme/harbor refs/tags/v1.1.0', via: 'git push', by: 'you' }],
    endState: { 'acme/harbor': { refs: expect.anything(), runs: expect.anything() } }
  })
})
