import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import type { FileChange } from '#core/delivery/file-change'
import { writeCommit } from '#core/delivery/write-commit'
import { change, type Harbor, startHarbor } from '../../core/delivery/harbor.ts'

let harbor: Harbor
openEffects()
beforeAll(async () => {
  harbor = await startHarbor()
})
afterAll(() => harbor.close())

function write({ files = [change('README.md', 'new\r\n')] }: { readonly files?: readonly FileChange[] }) {
  const { runner, token, head: parent } = harbor
  const by = { author: '', committer: '', signoff: false, how: 'api' } as const
  return writeCommit(runner, token, { parent, message: 'chore: write the version', files, ...by })
}

const show = (sha: string, format: string) => harbor.server('show', '-s', `--format=${format}`, sha)

test('many large files take requests of a bounded size', async () => {
  const text = 'x'.repeat(200_000)
  const files = Array.from({ length: 50 }, (_, index) => change(`many/${index}.txt`, `${index}${text}`))
  const large = change('large.txt', 'y'.repeat(300_000))
  const before = harbor.effects().length
  const { sha } = await write({ files: [...files, large] })
  expect(harbor.effects().slice(before)).toEqual([
    'create-tree',
    'create-tree',
    'create-blob',
    'create-tree',
    'create-commit'
  ])
  expect((await harbor.listing(sha)).filter((line) => line.includes('many/'))).toHaveLength(50)
})

test('an answer that got lost is no reason to stop before anything points at it', async () => {
  const { world } = harbor
  world.arm({ effect: { kind: 'create-blob' }, harm: 'lose-reply' })
  world.arm({ effect: { kind: 'create-tree' }, harm: 'answer', answer: { status: 502, body: 'bad gateway' } })
  world.arm({ effect: { kind: 'create-commit' }, harm: 'reset' })
  const { sha } = await write({ files: [change('blob.bin', Uint8Array.of(0, 1))] })
  expect(await show(sha, '%P')).toBe(harbor.head)
})

test.each([
  ['as told', { 'retry-after': '1' }],
  ['to the time of the reset', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }]
])('a rate limit is waited for %s', async (_, headers) => {
  const body = { message: 'You have exceeded a secondary rate limit.' }
  harbor.world.arm({ effect: { kind: 'create-tree' }, harm: 'refuse', answer: { status: 403, headers, body } })
  await expect(write({})).resolves.toMatchObject({ verified: true })
})

test('a rate limit that lasts is a failure that says how long', async () => {
  const answer = { status: 429, headers: { 'retry-after': '3600' }, body: { message: 'secondary rate limit' } }
  harbor.world.arm({ effect: { kind: 'create-tree' }, harm: 'refuse', answer })
  await expect(write({})).rejects.toThrow(/asks to wait 3600 seconds more for its rate limit/)
})
