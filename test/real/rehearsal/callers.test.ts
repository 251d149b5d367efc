import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { samples } from '#rehearsal/sample/samples'
import { commitAll } from '../../rehearsal/cli/clone.ts'
import { runHere } from '../../rehearsal/cli/in-process.ts'

const workflow = '.github/workflows/release.yml'

/** Rehearses a copy of a sample whose release grants its call a scope less than it needs. */
async function rehearseGranting(sample: 'operator' | 'controller', scope: string) {
  const path = await mkdtemp(join(tmpdir(), 'slipway-caller-'))
  try {
    await samples[sample].build(path)
    const text = await readFile(join(path, workflow), 'utf8')
    const line = new RegExp(`\n {6}${scope}: write #[^\n]*`)
    expect(text).toMatch(line)
    await writeFile(join(path, workflow), text.replace(line, ''))
    await commitAll(path, 'ci: grant less')
    return await runHere('rehearse', '--repo', path, '--tag', 'v9.9.9')
  } finally {
    await rm(path, { recursive: true, force: true })
  }
}

// S0.46: what is granted is needed, and a call with less does not begin.
test.each([
  ['operator', 'contents'],
  ['operator', 'id-token'],
  ['operator', 'packages'],
  ['operator', 'pull-requests'],
  ['controller', 'contents'],
  ['controller', 'id-token'],
  ['controller', 'packages'],
  ['controller', 'pull-requests']
] as const)('a call of release-%s without %s is refused before anything runs', async (sample, scope) => {
  const { status, stderr, stdout } = await rehearseGranting(sample, scope)
  expect(status).toBe(2)
  expect(stderr).toContain(`'${scope}: `)
  expect(stdout).not.toContain('Journal of the world')
})
