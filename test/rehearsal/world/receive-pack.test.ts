import { existsSync } from 'node:fs'
import { mkdir, readdir, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { refuseLargeFiles } from '#rehearsal/world/receive-pack/large-files'
import { packet, readPackets, readSection } from '#rehearsal/world/receive-pack/pkt-line'
import { findRepository, type Repository } from '#rehearsal/world/repositories'
import { settingsOf } from '#rehearsal/world/repository-settings'
import { type Fixture, startFixture } from './fixture.ts'

let fixture: Fixture
let repository: Repository
let first: string

beforeAll(async () => {
  fixture = await startFixture()
  repository = findRepository(fixture.world.state.repositories, 'acme', 'harbor') as Repository
  await writeFile(join(fixture.work, 'big file.bin'), 'x'.repeat(2048))
  await fixture.git('add', '.')
  first = await fixture.commit('feat: first', 1)
})

afterAll(() => fixture.close())

describe('packets', () => {
  const cases: [name: string, chunks: string[], sections: (string[] | undefined)[]][] = [
    ['in one piece', [`${packet('a\n')}${packet('bc')}0000`], [['a', 'bc'], undefined]],
    ['in pieces', ['000', '6a\n0', '000'], [['a'], undefined]],
    ['of more bytes than characters', [`${packet('é')}0000`], [['é'], undefined]],
    ['of two sections', [`${packet('a')}00000000`], [['a'], [], undefined]],
    ['that end too early', [packet('a')], [undefined]]
  ]
  test.each(cases)('%s', async (_, chunks, sections) => {
    const packets = readPackets(stream(chunks))
    for (const section of sections) expect(await readSection(packets)).toEqual(section)
  })

  test('that are none', async () => {
    await expect(readSection(readPackets(stream(['nonsense'])))).rejects.toThrow('no packet')
  })

  async function* stream(chunks: string[]): AsyncGenerator<Buffer> {
    for (const chunk of chunks) yield Buffer.from(chunk)
  }
})

describe('a push', () => {
  test('takes its hook from a folder that is there for nothing else', async () => {
    const beside = dirname(fixture.world.state.repositories.root)
    const proof = join(fixture.folder, 'proof')
    for (const folder of [join(repository.path, 'hooks'), join(beside, 'hooks')]) {
      await mkdir(folder, { recursive: true })
      for (const hook of ['proc-receive', 'pre-receive']) {
        await writeFile(join(folder, hook), `#!/bin/sh\ntouch ${proof}\n`, { mode: 0o755 })
      }
    }
    await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'main')
    expect((await fixture.world.refs('acme/harbor')).get('refs/heads/main')).toBe(first)
    expect(existsSync(proof)).toBe(false)
    expect((await readdir(beside)).filter((name) => name.startsWith('hooks-'))).toEqual([])
  })

  test('that the world fails at ends', async () => {
    const from = fixture.world.journal.length
    const run = () => {
      throw new Error('out of order')
    }
    const disarm = fixture.world.arm({ effect: { target: /failing$/ }, harm: 'run', when: 'before', run })
    const push = fixture.git('push', '--quiet', fixture.remote('acme/harbor'), `${first}:refs/heads/failing`)
    await expect(push).rejects.toThrow()
    expect(fixture.world.journal).toHaveLength(from)
    disarm()
    await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), `${first}:refs/heads/failing`)
  })

  test('of nothing new is no effect', async () => {
    const from = fixture.world.journal.length
    await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'main')
    expect(fixture.world.journal).toHaveLength(from)
  })

  test('to a ref that has moved meanwhile is told so', async () => {
    await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), `${first}:refs/heads/race`)
    const second = await fixture.commit('fix: second', 2)
    const disarm = fixture.world.arm({
      effect: { target: /race$/ },
      harm: 'run',
      when: 'before',
      run: () => fixture.git('push', '--quiet', repository.path, `${second}:refs/heads/race`)
    })
    const third = await fixture.commit('fix: third', 3)
    const push = fixture.git('push', '--quiet', fixture.remote('acme/harbor'), `${third}:refs/heads/race`)
    await expect(push).rejects.toThrow(`(cannot lock ref 'refs/heads/race': is at ${second} but expected ${first})`)
    disarm()
  })

  test('makes one happening of the refs that were updated', async () => {
    const from = fixture.world.state.happenings.length
    const refs = [`${first}:refs/heads/one`, `${first}:refs/tags/two`]
    await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), ...refs)
    const told = fixture.world.state.happenings.slice(from).filter(({ name }) => name === 'push')
    expect(told.map(({ body }) => (body.updates as { ref: string }[]).map(({ ref }) => ref))).toEqual([
      ['refs/heads/one', 'refs/tags/two']
    ])
  })

  test('to an archived repository is refused', async () => {
    settingsOf(repository).archived = true
    const push = fixture.git('push', '--quiet', fixture.remote('acme/harbor'), `${first}:refs/heads/late`)
    await expect(push).rejects.toThrow('remote: This repository was archived so it is read-only.')
    settingsOf(repository).archived = false
  })
})

describe('files beyond the limit', () => {
  test('decline the whole push, however well they are packed', async () => {
    const big = join(fixture.work, 'zeros.bin')
    await writeFile(big, '')
    await truncate(big, 101 * 1024 * 1024)
    await fixture.git('checkout', '--quiet', '-b', 'big')
    await fixture.git('-c', 'core.compression=1', 'add', '.')
    const sha = await fixture.commit('feat: too much', 9)
    const refs = [`${sha}:refs/heads/big`, `${first}:refs/tags/small`]
    const said = await fixture
      .git('push', fixture.remote('acme/harbor'), ...refs)
      .catch((error: Error) => error.message)
    expect(said).toContain(
      "remote: error: File zeros.bin is 101.00 MB; this exceeds GitHub's file size limit of 100.00 MB"
    )
    expect(said.match(/\(pre-receive hook declined\)/g)).toHaveLength(2)
  })

  test('are named with their size', async () => {
    const vault = findRepository(fixture.world.state.repositories, 'acme', 'vault') as Repository
    await fixture.git('push', '--quiet', vault.path, `${first}:refs/heads/x`)
    await fixture.git('push', '--quiet', vault.path, ':refs/heads/x')
    const updates = [{ ref: 'refs/heads/main', new: first }]
    expect(await refuseLargeFiles(vault, updates, 2047)).toContain(
      "error: File big file.bin is 0.00 MB; this exceeds GitHub's file size limit of 0.00 MB"
    )
    expect(await refuseLargeFiles(vault, updates, 2048)).toEqual([])
    expect(await refuseLargeFiles(vault, [{ ref: 'refs/heads/main', old: first }], 1)).toEqual([])
  })
})
