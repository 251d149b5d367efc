import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { git } from '#rehearsal/world/git'
import { useGround, workflow } from '../../../rehearsal/cli/clone.ts'
import { runHere, runUntil } from '../../../rehearsal/cli/in-process.ts'

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

  test('are passed over with the outputs that are given, and the report says which', async () => {
    const output = 'ko-build/setup-ko/sub:digest=sha256:a=b,c'
    const { status, stdout } = await rehearse(text, '--stub', 'docker/login-action', '--stub-output', output)
    expect(stdout).toMatch(/Stubbed\n {2}docker\/login-action@v3 {2}one › .*\n {6}registry: ghcr\.io\n/)
    expect(stdout).toMatch(/ko-build\/setup-ko\/sub@v0\.8 {2}one › .*\n {6}digest = sha256:a=b,c\n/)
    expect(stdout).not.toContain('Not rehearsed')
    expect(status).toBe(0)
  })

  test('are only shown when nothing is said, with a hint; and all are stubbed by --stub-unknown', async () => {
    const shown = await rehearse(text)
    expect(shown.stdout).toMatch(
      /Not rehearsed\n {2}docker\/login-action@v3(.*\n)+ {2}--stub-output OWNER\/NAME:OUTPUT=VALUE/
    )
    expect(shown.stdout).toMatch(/What failed\n(.*\n)+ {2}Steps that were only shown gave no outputs, which may be why/)
    expect(shown.status).toBe(1)
  })

  test('--stub-unknown stubs all of them', async () => {
    const { status, stdout } = await rehearse(steps('- uses: a/b@v1\n- uses: c/d@v2'), '--stub-unknown', '--json')
    const { runs, conclusion } = JSON.parse(stdout)
    expect(runs[0].result.stubbed.map(({ uses }: { uses: string }) => uses)).toEqual(['a/b@v1', 'c/d@v2'])
    expect([status, conclusion]).toEqual([0, 'success'])
  })
})

describe('an environment', () => {
  const deploy = (environment: string): string => steps('- run: "true"', `    environment: ${environment}\n`)

  test.each([
    ['that needs no approval', [], 0],
    ['that is approved', ['--reviewed', 'prod', '--approve', 'PROD'], 0],
    ['that is rejected', ['--reject', 'prod'], 1]
  ])('%s', async (_, args, expected) => {
    const { status } = await rehearse(deploy('prod'), ...args)
    expect(status).toBe(expected)
  })

  test('that waits with nobody there is rejected, and the message says what to do', async () => {
    const more =
      '  two: { runs-on: x, environment: prod, steps: [{ run: "true" }] }\n  three: { runs-on: x, steps: [{ run: sleep 1 }] }\n'
    const { status, stdout } = await rehearse(`${deploy('prod')}${more}`, '--reviewed', 'prod')
    const message =
      "didn't satisfy other protection rules. (rejected by the rehearsal): nobody is here to approve it: --approve prod lets"
    expect(stdout.split(message).length - 1).toBe(6) // of both jobs: where they end, among the annotations, and in what failed
    expect(stdout).toMatch(/one {2}waits for an approval of the environment prod/)
    expect(stdout).toMatch(/✓ three success/)
    expect(status).toBe(1)
  })
})

test('a secret may be the token of a person in the world: what it does starts workflows', async () => {
  const call = 'curl -sSf -o /dev/null -d \'{"tag_name":"v9"}\' -H "authorization: bearer $PAT"'
  const url = '"$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/releases"'
  const on = 'on: { push: { tags: [v1.1.0] }, release: { types: [published] } }'
  const env = 'env: { PAT: "${{ secrets.RELEASE_PAT }}" }'
  const text = steps(`- if: github.event_name == 'push'\n  run: |\n    ${call} ${url}\n  ${env}`).replace(
    'on: push',
    on
  )
  const { status, stdout } = await rehearse(text, '--token-secret', 'RELEASE_PAT', '--json')
  const { runs, journal } = JSON.parse(stdout)
  expect([status, runs.map(({ event }: { event: string }) => event)]).toEqual([0, ['push', 'release published']])
  expect(journal.at(-1)).toMatchObject({ kind: 'create-release', by: 'you' })
  const refused = await rehearse(text, '--token-secret', 'A', '--token-secret', 'A', '--token-secret', 'b-c')
  expect(refused.stderr).toMatch(/^error: the secret A is given twice\nerror: --token-secret b-c: expected a name/)
})

test('a step that fails shows its log, its summary and the effects where it failed, and shortly at the end', async () => {
  const script = 'echo "### What is wrong" >> $GITHUB_STEP_SUMMARY; seq 9; echo "::error::bad"; exit 1'
  const text = steps(
    `- name: publish\n  run: ${JSON.stringify(script)}\n- name: after\n  if: always()\n  run: echo after`
  )
  const { status, stdout } = await rehearse(text)
  const [where = '', end = ''] = stdout.split('\nSummaries\n')
  expect(where).toMatch(
    /✗ publish .*\n(?: {6}│ .*\n)+ {6}Its summary\n {6}│ What is wrong\n {6}│ \n {6}Changed until then\n {6}│ {2}1 {2}create-ref {2}acme\/harbor refs\/tags\/v1\.1\.0 {2}git push by you\n {2}✓ after/
  )
  expect(end).toMatch(/What failed\n {2}✗ release\.yml › one › publish {2}after 1 of the effects\n(?: {2}│ .*\n){5}\n/)
  expect(end).toMatch(/ {2}│ error: bad\n/)
  expect(status).toBe(1)
})

describe('--keep', () => {
  test('leaves the world running until Ctrl-C, and the status is that of the workflow', async () => {
    const path = await ground.makeClone({ 'release.yml': workflow.replace('echo "ran', 'exit 1; echo "ran') })
    const args = ['--repo', path, '--tag', 'v1.1.0', '--run-steps', '--keep', '--json']
    let looked: Promise<unknown> | undefined
    const { status, stdout } = await runUntil(
      (text, stop) => {
        const { world } = JSON.parse(text)
        const [url] = world.cloneUrls
        const copy = join(ground.folder, `copy-${ground.number}`)
        const address = url.replace('//', `//x-access-token:${world.token}@`)
        looked = git(ground.folder, ['clone', '--quiet', address, copy])
          .then(() => git(copy, ['tag', '--list']))
          .finally(stop)
      },
      'rehearse',
      ...args
    )
    expect(await looked).toBe('v1.0.0\nv1.1.0\n')
    expect(JSON.parse(stdout)).toMatchObject({ conclusion: 'failure', kept: expect.any(String) })
    expect(status).toBe(1)
  })

  test('says how to look around', async () => {
    const { status, stdout } = await runUntil(
      (text, stop) => /Ctrl-C ends it/.test(text) && stop(),
      'rehearse',
      '--keep'
    )
    const url = /world {5}(\S+)/.exec(stdout)?.[1] ?? ''
    expect(stdout.replace(/ghp_\w+@/, '')).toContain(`git clone ${url.replace('//', '//x-access-token:')}`)
    expect(stdout).toMatch(
      /curl -H "authorization: bearer ghp_\w+" http\S+\/api\/v3\/repos\/acme\/harbor-operator\/releases/
    )
    expect(status).toBe(0)
  })
})
