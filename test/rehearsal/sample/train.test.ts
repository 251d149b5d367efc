import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { buildTrain } from '#rehearsal/sample/train'
import { trainBranches } from '#rehearsal/sample/train-history'
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

test('the check writes the status and nothing else, and takes nothing of a pull request but its number', async () => {
  const text = await run('show', 'main:.github/workflows/freeze-check.yml')
  const { on, permissions, jobs } = parse(text)
  expect(on.pull_request_target.types).toEqual(['opened', 'synchronize', 'reopened', 'labeled', 'unlabeled', 'edited'])
  expect([Object.keys(on), permissions]).toEqual([['pull_request_target', 'merge_group'], {}])
  const all = Object.values(jobs) as { permissions: Record<string, string>; steps: { uses?: string; run?: string }[] }[]
  const written = all.flatMap((job) => Object.entries(job.permissions).filter(([, level]) => level !== 'read'))
  expect(written).toEqual([['statuses', 'write']])
  expect(all.flatMap((job) => job.steps.map(({ uses, run }) => uses ?? run))).toEqual([
    'slipway-release/slipway/actions/freeze-branch@v1'
  ])
  expect(text.match(/github\.event\.[\w.]+/g)).toEqual(['github.event.pull_request.number'])
})

test('its workflows take no value into a script, and the freeze is swept without anybody', async () => {
  const files = await lines('ls-files', '.github/workflows')
  const texts = await Promise.all(files.map((file) => run('show', `main:${file}`)))
  const scripts = texts.flatMap((text) => text.match(/^ *run: .*$/gm) ?? [])
  expect(scripts).toHaveLength(1)
  expect(scripts.filter((script) => script.includes('${{'))).toEqual([])
  const { on } = parse(await run('show', 'main:.github/workflows/freeze.yml'))
  expect(Object.keys(on)).toEqual(['workflow_dispatch', 'schedule', 'workflow_run'])
})
