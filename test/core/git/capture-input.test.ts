import { expect, test } from '@jest/globals'
import { capture } from '#core/git/capture'

const run = (code: string, input?: Iterable<Uint8Array | string>) =>
  capture(process.execPath, ['-e', code], { env: {}, cwd: '/', input })

test('what is given is read, in its order, bytes and texts', async () => {
  const { bytes, stdout } = await run('process.stdin.pipe(process.stdout)', ['a', Uint8Array.of(0, 255), 'ü\n'])
  expect([...bytes]).toEqual([97, 0, 255, 0xc3, 0xbc, 10])
  expect(stdout).toBe('a\0\uFFFDü\n')
})

test('a program that does not read to the end is no failure', async () => {
  const much = Array.from({ length: 200 }, () => 'x'.repeat(10_000))
  expect(await run('process.exit(3)', much)).toMatchObject({ exitCode: 3 })
})

test('an input that cannot be made ends the program, which would wait for the rest', async () => {
  function* broken(): Generator<string> {
    yield 'begin'
    throw new Error('no more')
  }
  await expect(run('process.stdin.resume()', broken())).rejects.toThrow(/was killed by SIGTERM/)
})

test('nothing given is an empty input', async () => {
  expect((await run('process.stdin.pipe(process.stdout)')).stdout).toBe('')
})
