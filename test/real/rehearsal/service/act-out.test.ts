import { afterEach, expect, test } from '@jest/globals'
import { actOut } from '#rehearsal/occasions/act-out'
import type { Deed } from '#rehearsal/occasions/occasion'
import { occurrences } from '#rehearsal/report/occurrences'
import { keptTerminal } from '../../../rehearsal/cli/in-process.ts'
import { job } from '../../../rehearsal/service/scripts.ts'
import { type Staged, stage } from '../../../rehearsal/service/staged.ts'

let staged: Staged
afterEach(() => staged.close())

/** Pushes a tag for each act, and gives what was done until it ended. */
async function act(script: string, told: (tag: string) => void = () => {}, failing = ''): Promise<string[]> {
  staged = await stage({ 'tag.yml': `on: { push: { tags: ['v*'] } }\n${job(script)}` })
  const { fixture, service, stop } = staged
  const done: string[] = []
  const push = (tag: string) => async (): Promise<Deed> => {
    await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), `HEAD:refs/tags/${tag}`)
    return { verb: 'pushed', what: tag, how: 'git push', ...(tag === failing && { mayFail: true }) }
  }
  const tell = ({ what }: Deed): void => {
    done.push(what)
    told(what)
  }
  await actOut({ happen: push('v1'), more: [push('v2'), push('v3')] }, service, { tell, signal: stop.signal })
  return done
}

test('one act follows the other when all that it started has ended', async () => {
  const before: number[] = []
  const done = await act('sleep 0.2', () => before.push(staged.service.runs.filter(({ result }) => result).length))
  expect([done, before]).toEqual([
    ['v1', 'v2', 'v3'],
    [0, 1, 2]
  ])
  expect(staged.runs()).toEqual(Array(3).fill('tag.yml on push: success'))
}, 30_000)

test('nothing follows a run that failed', async () => {
  expect(await act('test "$GITHUB_REF_NAME" != v2')).toEqual(['v1', 'v2'])
}, 30_000)

test('what is meant to fail is followed by one act more, which mends it or is the last', async () => {
  expect(await act('test "$GITHUB_REF_NAME" != v1', () => {}, 'v1')).toEqual(['v1', 'v2'])
}, 30_000)

test('nothing follows when it is stopped', async () => {
  expect(await act('true', () => staged.stop.abort())).toEqual(['v1'])
}, 30_000)

test('what starts nothing for the same reasons is said once, and each deed after the first stands apart', async () => {
  staged = await stage({ 'tag.yml': `on: { push: { tags: ['v*'] } }\n${job('true')}` })
  const { fixture, service } = staged
  const terminal = keptTerminal()
  const { happened, judged } = occurrences(terminal, terminal.write)
  const tags = ['v1', 'v2', 'v3', 'v4'].map((tag) => `HEAD:refs/tags/${tag}`)
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), ...tags)
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'HEAD:refs/tags/v5')
  await service.idle()
  const pushes = service.events.filter(({ event }) => event.name === 'push')
  expect(pushes).toHaveLength(5)
  for (const each of pushes) {
    judged(
      each,
      each.workflows.filter(({ starts }) => starts),
      'follows'
    )
  }
  for (const what of ['one', 'two']) happened({ verb: 'merged', what, how: 'by hand' })
  expect(terminal.output.stdout).toBe(
    [
      '\nWorkflows on push',
      '  – .github/workflows/tag.yml  does not start: GitHub makes no events for tags when more than three are pushed at once',
      '\nWorkflows on push',
      '  ▶ .github/workflows/tag.yml  starts: push of the tag v5',
      '  merged    one  by hand',
      '\n  merged    two  by hand\n'
    ].join('\n')
  )
}, 30_000)
