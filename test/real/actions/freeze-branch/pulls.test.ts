import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { readPull } from '../../../../actions/freeze-branch/src/read-pull.ts'
import { judgePull } from '../../../../actions/freeze-branch/src/read-pull-judged.ts'
import { readOpenPulls } from '../../../../actions/freeze-branch/src/read-pulls.ts'
import { type PullHarbor, startPullHarbor } from '../../../actions/freeze-branch/pull-harbor.ts'

let harbor: PullHarbor

beforeAll(async () => {
  harbor = await startPullHarbor()
  await mkdir(join(harbor.work, 'docs'))
  await harbor.push('main', { 'docs/a.md': 'a\nb\nc\n', 'main.go': 'package main\n' })
  await harbor.call('POST', '/labels', { name: 'freeze-exempt', color: '000000' })
})

afterAll(() => harbor.close())

beforeEach(() => {
  harbor.asked()
})

/** Opens a pull request from a branch with these files. */
async function open(branch: string, title: string, files: Readonly<Record<string, string>>, token?: string) {
  const { body } = await harbor.call('GET', '/git/ref/heads/main')
  await harbor.git('fetch', '--quiet', harbor.remote('acme/harbor'), 'main')
  await harbor.push(branch, files, { from: body.object.sha })
  const made = await harbor.call('POST', '/pulls', { head: branch, base: 'main', title }, token)
  return made.body.number as number
}

async function verdict(number: number, text?: string) {
  const court = await harbor.court(text)
  harbor.asked()
  const facts = await readPull(harbor.client, harbor.runner, number, court.rules)
  const judged = facts && (await judgePull(court, facts))
  return { passes: judged?.judgement.passes, lines: judged?.judgement.lines.join('\n') ?? '', asked: harbor.asked() }
}

describe('a pull request is judged', () => {
  test('by its title, with one query', async () => {
    const number = await open('fix', 'extproc: fixes a race', { 'a.go': 'a\n' })
    const { passes, asked } = await verdict(number)
    expect([passes, asked]).toEqual([true, ['/api/graphql']])
  })

  test('by a label, and the role of who set it', async () => {
    const number = await open('feature', 'feat: more', { 'b.go': 'b\n' })
    expect(await verdict(number)).toMatchObject({ passes: false, asked: ['/api/graphql'] })
    await harbor.call('POST', `/issues/${number}/labels`, { labels: ['freeze-exempt'] }, harbor.ben)
    const held = await verdict(number)
    expect(held.lines).toContain('it was set by ben (write); maintain is asked for')
    await harbor.call('DELETE', `/issues/${number}/labels/freeze-exempt`)
    await harbor.call('POST', `/issues/${number}/labels`, { labels: ['freeze-exempt'] }, harbor.mia)
    const { passes, lines, asked } = await verdict(number)
    expect([passes, asked.length]).toEqual([true, 2])
    expect(lines).toContain('label freeze-exempt: passes: set by mia (maintain)')
  })

  test('by approvals of what is at its head', async () => {
    const number = await open('approved', 'feat: approved', { 'c.go': 'c\n' })
    const text = '- {approvals: 1, by: maintain}'
    await harbor.call('POST', `/pulls/${number}/reviews`, { event: 'APPROVE' }, harbor.ben)
    expect((await verdict(number, text)).lines).toContain('0 of 1')
    await harbor.call('POST', `/pulls/${number}/reviews`, { event: 'APPROVE' }, harbor.mia)
    expect((await verdict(number, text)).lines).toContain('passes: 1 of 1 on its head: mia')
    await harbor.push('approved', { 'c.go': 'd\n' })
    expect((await verdict(number, text)).lines).toContain('0 of 1')
  })

  test('by an approval that was dismissed, or one of somebody who may not write', async () => {
    const number = await open('dismissed', 'feat: dismissed', { 'd.go': 'd\n' })
    const text = '- {approvals: 1, by: write}'
    await harbor.call('POST', `/pulls/${number}/reviews`, { event: 'APPROVE' }, harbor.cleo)
    expect((await verdict(number, text)).passes).toBe(false)
    const { body } = await harbor.call('POST', `/pulls/${number}/reviews`, { event: 'APPROVE' }, harbor.ben)
    expect((await verdict(number, text)).passes).toBe(true)
    await harbor.call('PUT', `/pulls/${number}/reviews/${body.id}/dismissals`, { message: 'no' })
    expect((await verdict(number, text)).passes).toBe(false)
  })

  test('by its files and the names that they had', async () => {
    const docs = await open('docs', 'feat: say more', { 'docs/a.md': 'b\n' })
    expect(await verdict(docs)).toMatchObject({ passes: true, asked: ['/api/graphql'] })
    const moves = await open('moves', 'feat: move', { 'docs/b.md': 'b\n' })
    await harbor.git('mv', 'main.go', 'docs/main.md')
    await harbor.push('moves', {})
    const { passes, lines, asked } = await verdict(moves)
    expect([passes, asked.length]).toEqual([false, 3])
    expect(lines).toContain('"main.go" lies elsewhere')
  })

  test('by more files than come at once', async () => {
    const many = Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`docs/${index}.md`, `${index}\n`]))
    const number = await open('many', 'feat: many', many)
    const { passes, lines } = await verdict(number)
    expect([passes, lines]).toEqual([true, expect.stringContaining('all 130 files lie there')])
  })

  test('anew when its head moves while it is looked at', async () => {
    const number = await open('moving', 'feat: moving', { 'docs/c.md': 'c\n' })
    await harbor.git('mv', 'docs/a.md', 'docs/z.md')
    await harbor.push('moving', {})
    harbor.world.arm({
      ...{ request: { path: /\/pulls\/\d+$/ }, harm: 'run', when: 'before' },
      run: () => harbor.push('moving', { 'code.go': 'x\n' })
    })
    const { lines, asked } = await verdict(number)
    expect(asked.filter((path) => path === '/api/graphql').length).toBe(2)
    expect(lines).toContain('"code.go" lies elsewhere')
  })

  test('by the title of a stranger, once it was approved as it is', async () => {
    const { world } = harbor
    world.addCollaborator('acme/harbor', 'ed', 'write')
    const ed = world.issueToken({ login: 'ed', repositories: [], permissions: 'all' })
    const number = await open('stranger', 'fix: stranger', { 'e.go': 'e\n' }, ed)
    expect((await verdict(number)).passes).toBe(true)
    await harbor.call('DELETE', '/collaborators/ed')
    expect((await verdict(number)).lines).toContain('ed is no member, and nobody who may write has approved its head')
    await harbor.call('POST', `/pulls/${number}/reviews`, { event: 'APPROVE' }, harbor.ben)
    expect((await verdict(number)).lines).toContain('approved by ben')
    await harbor.call('PATCH', `/pulls/${number}`, { title: 'fix: another' }, harbor.ben)
    expect((await verdict(number)).lines).toContain('has approved its head and title')
  })
})

describe('all open pull requests', () => {
  test('are read page by page, with what stands on their heads and who shares them', async () => {
    const { rules } = await harbor.court()
    const [first] = await readOpenPulls(harbor.client, harbor.runner, 'main', rules)
    const head = first?.head ?? ''
    await harbor.call('POST', `/statuses/${head}`, { state: 'failure', context: 'slipway/freeze', description: 'held' })
    await harbor.call('POST', `/statuses/${head}`, { state: 'success', context: 'other' })
    await harbor.git('push', '--quiet', harbor.remote('acme/harbor'), `${harbor.first}:refs/heads/other`)
    const { body } = await harbor.call('POST', '/pulls', { head: 'fix', base: 'other', title: 'x' })
    const told: number[] = []
    const all = await readOpenPulls(harbor.client, harbor.runner, 'main', rules, (read) => told.push(read))
    const { body: listed } = await harbor.call('GET', '/pulls?base=main&per_page=100')
    expect(all.map(({ number }) => number)).toEqual(listed.map(({ number }: { number: number }) => number).toReversed())
    expect(all[0]).toMatchObject({
      status: { state: 'failure', description: 'held', at: expect.any(String) },
      sharers: [{ number: body.number, base: 'other' }]
    })
    expect(told).toEqual([all.length])
    const one = await readPull(harbor.client, harbor.runner, first?.number ?? 0, rules)
    expect(one).toEqual(all[0])
  })
})

test('a page that takes the server too long is asked for in small ones', async () => {
  const { rules } = await harbor.court()
  const whole = await readOpenPulls(harbor.client, harbor.runner, 'main', rules)
  const errors = [{ message: 'Something went wrong. This may be the result of a timeout.' }]
  harbor.world.arm({
    request: { path: /graphql/ },
    harm: 'answer',
    answer: { status: 200, body: { data: null, errors } }
  })
  const told: number[] = []
  expect(await readOpenPulls(harbor.client, harbor.runner, 'main', rules, (read) => told.push(read))).toEqual(whole)
  expect(told).toEqual([5, whole.length])
})

test('what GitHub refuses is explained', async () => {
  const { rules } = await harbor.court()
  const errors = [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }]
  harbor.world.arm({
    request: { path: /graphql/ },
    harm: 'answer',
    answer: { status: 200, body: { data: null, errors } }
  })
  const read = readOpenPulls(harbor.client, harbor.runner, 'main', rules)
  await expect(read).rejects.toThrow('the open pull requests to main: the token may not read this')
  await expect(readPull(harbor.client, harbor.runner, 999, rules)).rejects.toThrow('pull request #999')
})

test('each person is asked for once, and a stranger has no role', async () => {
  const { roleOf } = await harbor.court()
  harbor.asked()
  const asked = await Promise.all(['mia', 'Mia', 'ben', 'ada', 'nobody-at-all'].map(roleOf))
  expect(asked).toEqual(['maintain', 'maintain', 'write', 'admin', 'none'])
  expect(harbor.asked().length).toBe(4)
})
