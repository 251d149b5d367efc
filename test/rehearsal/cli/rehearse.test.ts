import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { git } from '#rehearsal/world/git'
import { useGround, workflow } from './clone.ts'
import { type Compiled, compile } from './compiled.ts'
import { runHere } from './in-process.ts'

jest.setTimeout(30_000)

const ground = useGround()
const { leftovers, makeClone } = ground
let cli: Compiled

beforeAll(async () => {
  cli = await compile()
})

/** Without what is another in every run. */
const plain = (text: string) => text.replace(/\b[0-9a-f]{7,12}\b/g, 'SHA').split('\n')

/** What README shows of a rehearsal. */
function readmeExcerpt(): string {
  const [, shown = 'nothing'] =
    /<!-- rehearsal:start -->\n```\n([\s\S]*?)\n```/.exec(readFileSync('README.md', 'utf8')) ?? []
  return shown
}

/** The lines of an excerpt from the first on that does not follow in a text. */
function linesLeft(excerpt: string, text: string): string[] {
  const left = plain(excerpt)
  for (const line of plain(text)) if (line === left[0]) left.shift()
  return left
}

describe('the sample', () => {
  test('is released and published: the manifests are committed to main, and the end says what changed and what was not played', async () => {
    const { status, stdout, stderr } = await cli.run('rehearse')
    expect(stderr).toBe('')
    expect(stdout).toContain('Rehearsing the push of v1.2.0 to acme/harbor-operator')
    expect(stdout).toMatch(/ci\.yml +does not start: only branches are named/)
    expect(stdout).toMatch(/✓ Validate the tag/)
    expect(stdout).toMatch(/✓ Classify the release/)
    expect(stdout).toMatch(/pushed ghcr\.io\/acme\/harbor-operator:latest for linux\/amd64, linux\/arm64: sha256:/)
    expect(stdout).toMatch(/✓ release \/ Update the manifests success/)
    expect(stdout).toMatch(
      /Refs that changed in acme\/harbor-operator\n {2}moved {4}refs\/heads\/main {3}[0-9a-f]{7} -> [0-9a-f]{7}\n {2}created {2}refs\/tags\/v1\.2\.0 {2}-> [0-9a-f]{7}\n/
    )
    expect(stdout).toMatch(/Chart\.yaml:7: version: 1\.1\.0 -> 1\.2\.0/)
    expect(stdout).toMatch(/commit-verified +true/)
    expect(stdout).toContain('helm install harbor-operator oci://ghcr.io/acme/charts/harbor-operator --version 1.2.0\n')
    expect(stdout).toMatch(/✓ Publish the release/)
    expect(stdout).toMatch(/state = published/)
    expect(stdout).toMatch(/Not rehearsed\n {2}actions\/setup-go@/)
    expect(stdout).toMatch(/Actions ran on Node\.js v\d+/)
    expect(stdout).not.toContain('\u001b')
    expect(status).toBe(0)
    expect(stdout).toMatch(/the rehearsal took [\d.]+ s/)
    expect(linesLeft(readmeExcerpt(), stdout)).toEqual([])
    expect(await leftovers()).toEqual([])
  })
})

describe('a clone', () => {
  test('is rehearsed on a copy: steps are shown and not run', async () => {
    const path = await makeClone({ 'release.yml': workflow })
    const { status, stdout } = await runHere('rehearse', '--repo', path, '--tag', 'v1.1.0', '--json')
    expect(status).toBe(0)
    const document = JSON.parse(stdout)
    const head = (await git(path, ['rev-parse', 'HEAD'])).trim()
    expect(document).toMatchObject({ repository: 'acme/harbor', commit: head, runSteps: 'show' })
    expect(document.changes).toEqual([{ ref: 'refs/tags/v1.1.0', change: 'created', new: head }])
    const steps = document.runs[0].result.jobs[0].steps.filter((step: { stage: string }) => step.stage === 'main')
    expect(steps.map((step: { played: string }) => step.played)).toEqual(['by the rehearsal', 'run', 'shown'])
    expect(await git(path, ['tag', '--list'])).toBe('v1.0.0\n')
  })
})

// test/real/rehearsal/cli tries what else a clone and its workflows can be.
describe('what is refused, with status 2 and all at once', () => {
  test('a bad command line', async () => {
    const { status, stderr } = await runHere('rehearse', '--repoo', '--json=1')
    expect(stderr).toMatch(/^error: --repoo .* --repo\?\nerror: --json takes no value\nnpm run rehearse -- --help/)
    expect(status).toBe(2)
  })
})
