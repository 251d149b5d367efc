import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { commitAll, useGround, workflow } from '../../../rehearsal/cli/clone.ts'
import { runHere } from '../../../rehearsal/cli/in-process.ts'

const ground = useGround()
const { makeClone } = ground
describe('which workflow', () => {
  const others = {
    'ci.yml': 'name: ci\non: {push: {branches: [main]}}\njobs: {a: {runs-on: x, steps: [{run: "true"}]}}\n',
    'other.yml': 'name: other\non: {push: {tags: ["w*"]}}\njobs: {a: {runs-on: x, steps: [{run: "true"}]}}\n'
  }
  const broken = { 'broken.yml': 'name: broken\non: push\njobs: {a: {steps: []}}\n' }

  test('when none starts, all are named with the reason', async () => {
    const path = await makeClone(others)
    const { status, stdout } = await runHere('rehearse', '--repo', path, '--tag', 'v1.1.0')
    expect(stdout).toMatch(/ci\.yml +does not start: only branches are named/)
    expect(stdout).toMatch(/other\.yml +does not start: "v1\.1\.0" matches none of the tags: w\*/)
    expect(stdout).toContain('No workflow starts.')
    expect(status).toBe(1)
  })

  test('of what follows, only those that listen are named, and no hint is given', async () => {
    const after = 'name: after\non: {workflow_run: {workflows: [release], types: [completed]}}\n'
    const path = await makeClone({
      ...others,
      'after.yml': `${after}jobs: {a: {runs-on: x, steps: [{run: "true"}]}}\n`,
      'release.yml': workflow
    })
    const { stdout } = await runHere('rehearse', '--repo', path, '--tag', 'v1.1.0')
    const [first = '', ...follow] = stdout
      .split('Workflows on ')
      .slice(1)
      .map((text) => text.split('\n\n')[0] ?? '')
    expect(first).toMatch(/ci\.yml.*other\.yml.*release\.yml/s)
    expect(follow.length).toBeGreaterThan(2)
    for (const text of follow) expect(text).toMatch(/^workflow_run .*\n {2}\S \S*after\.yml .*$/)
    expect(stdout).not.toContain('No workflow starts.')
  })

  test('one that is not valid is a failed run, whatever else is played', async () => {
    const path = await makeClone({ ...others, ...broken, 'release.yml': workflow })
    const problem = /✗ .*Invalid workflow file: \.github\/workflows\/broken\.yml:3: .*runs-on/
    for (const more of [
      ['--workflow', 'ci.yml'],
      ['--workflow', 'broken.yml']
    ]) {
      const { status, stdout } = await runHere('rehearse', '--repo', path, '--tag', 'v1.1.0', ...more)
      expect(stdout.split('\n').filter((line) => problem.test(line))).toHaveLength(2)
      expect([more, status]).toEqual([more, 1])
    }
    const { stdout } = await runHere('rehearse', '--repo', path, '--tag', 'v1.1.0', '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      conclusion: 'failure',
      invalid: [expect.stringContaining('broken.yml:3: ')],
      runs: [{ result: { conclusion: 'success' } }]
    })
  })

  test('a draft in the place of one that is not valid is played', async () => {
    const path = await makeClone(broken)
    await mkdir(join(ground.folder, `drafts-${ground.number}`))
    const draft = join(ground.folder, `drafts-${ground.number}`, 'broken.yml')
    await writeFile(draft, workflow)
    const { status, stdout } = await runHere('rehearse', '--repo', path, '--tag', 'v1.1.0', '--workflow', draft)
    expect(stdout).not.toContain('Invalid workflow file')
    expect(status).toBe(0)
  })

  test('--workflow plays one of the commit, or a draft from outside', async () => {
    const path = await makeClone(others)
    const inside = await runHere('rehearse', '--repo', path, '--tag', 'v1.1.0', '--workflow', 'ci.yml')
    expect(inside.stdout).toMatch(
      /▶ \.github\/workflows\/ci\.yml +played because of --workflow; by itself: only branches/
    )
    expect(inside.status).toBe(0)
    await writeFile(join(path, '.github/workflows/ci.yml'), workflow)
    const edited = await runHere('rehearse', '--repo', path, '--tag', 'v1.1.0', '--workflow', 'ci.yml')
    expect(edited.stdout).toContain('as committed; the file in the work tree differs')
    const draft = join(ground.folder, `draft-${ground.number}.yml`)
    await writeFile(draft, workflow)
    const outside = await runHere('rehearse', '--repo', path, '--tag', 'v1.1.0', '--workflow', draft)
    expect(outside.stdout).toContain(`✓ .github/workflows/draft-${ground.number}.yml success`)
    expect(outside.status).toBe(0)
  })

  test('a link in the folder of workflows is none, and nothing outside is read through it', async () => {
    const path = await makeClone({ 'release.yml': workflow })
    await rm(join(path, '.github/workflows/release.yml'))
    const outside = join(ground.folder, `outside-${ground.number}.yml`)
    await writeFile(outside, workflow)
    await symlink(outside, join(path, '.github/workflows/release.yml'))
    await commitAll(path, 'link')
    const { status, stdout } = await runHere('rehearse', '--repo', path, '--tag', 'v1.1.0')
    expect(stdout).toContain('The commit has no workflows in .github/workflows.')
    expect(status).toBe(1)
  })

  test('what the runner does not support is refused by name and line', async () => {
    const unsupported = workflow.replace('runs-on: ubuntu-latest', 'runs-on: ubuntu-latest\n    container: alpine')
    const path = await makeClone({ 'release.yml': unsupported })
    const { status, stderr } = await runHere('rehearse', '--repo', path, '--tag', 'v1.1.0')
    expect(stderr).toMatch(/error: \.github\/workflows\/release\.yml:7: .*container/)
    expect(status).toBe(2)
  })
})
