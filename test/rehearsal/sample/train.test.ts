import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { buildTrain } from '#rehearsal/sample/train'
import { oldLine, trainBranches } from '#rehearsal/sample/train-history'
import { useSample } from './use-sample.ts'

const run = useSample(buildTrain)
const lines = async (...args: string[]) => (await run(...args)).trim().split('\n')

test('the release before had a candidate of an undotted number, and main went on', async () => {
  expect(await lines('tag', '--list')).toEqual(['v0.49.0', 'v0.49.0-rc1'])
  expect(await lines('rev-list', 'v0.49.0..main')).toHaveLength(2)
  const subjects = await lines('log', '--format=%s', 'main')
  expect(subjects.every((subject) => /^(controller|extproc|site|ci): /.test(subject))).toBe(true)
})

test('each branch is one commit on main, and changes something', async () => {
  const changed = async (branch: string) => {
    expect(await lines('rev-list', `main..${branch}`)).toHaveLength(1)
    expect(await run('merge-base', 'main', branch)).toBe(await run('rev-parse', 'main'))
    return lines('diff', '--name-status', 'main', branch)
  }
  const { feature, fix, chore } = trainBranches
  expect(await changed(feature)).toEqual(['A\tinternal/extproc/batch.go'])
  expect(await changed(fix)).toEqual(['M\tinternal/extproc/stream.go'])
  expect(await changed(chore)).toEqual(['M\tMakefile'])
  expect(await run('diff', 'main', fix)).toMatch(/^\+import "sync"$/m)
  expect(await run('grep', '-c', 'mutex', fix, '--', 'internal')).toContain(':5')
  await expect(run('grep', 'mutex', 'main', '--', 'internal')).rejects.toThrow()
})

test('the line before has a fix of its own that waits', async () => {
  expect(await lines('rev-list', `v0.49.0..${oldLine}`)).toHaveLength(1)
  expect(await run('merge-base', 'main', oldLine)).toBe(await run('rev-parse', 'v0.49.0'))
})

test('its workflows call those of the suite, and take nothing of a pull request', async () => {
  const files = await lines('ls-files', '.github/workflows')
  const texts = await Promise.all(files.map((file) => run('show', `main:${file}`)))
  const jobs = texts.flatMap((text) => Object.values(parse(text).jobs as Record<string, { uses?: string }>))
  expect(jobs.map(({ uses }) => uses)).toEqual(
    ['freeze', 'post-release', 'release-train'].map(
      (name) => `slipway-release/slipway/.github/workflows/${name}.yml@v1`
    )
  )
  expect(texts.join('').match(/github\.event\.[\w.]+/g)).toEqual(['github.event.release.tag_name'])
  const { on } = parse(await run('show', 'main:.github/workflows/freeze.yml'))
  const types = ['opened', 'synchronize', 'reopened', 'labeled', 'unlabeled', 'edited']
  expect(on.pull_request_target.types).toEqual(types)
  expect(Object.keys(on)).toEqual([
    ...['workflow_dispatch', 'schedule', 'workflow_run', 'pull_request_target', 'merge_group']
  ])
})
