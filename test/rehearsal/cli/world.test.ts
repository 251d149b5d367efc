import { mkdtemp, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { git } from '#rehearsal/world/git'
import { type Compiled, compile, ended } from './compiled.ts'
import { runHere } from './in-process.ts'

jest.setTimeout(30_000)

let cli: Compiled
let folder: string
let clone: string

beforeAll(async () => {
  cli = await compile()
  folder = await mkdtemp(join(tmpdir(), 'slipway-test-'))
  clone = join(folder, 'clone')
  await git(folder, ['init', '--quiet', '--initial-branch=trunk', 'clone'])
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org']
  await git(clone, [...identity, 'commit', '--quiet', '--allow-empty', '-m', 'feat: first'])
  await git(clone, ['tag', 'v1.0.0'])
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

interface Address {
  readonly url: string
  readonly apiUrl: string
  readonly token: string
  readonly repositories: readonly string[]
  readonly cloneUrls: readonly string[]
  readonly socket: string
}

/** Starts the world, uses it, and stops it as Ctrl-C does. */
async function during(args: readonly string[], use: (address: Address) => Promise<void>): Promise<number | null> {
  const child = cli.start('world', ...args)
  const end = ended(child)
  const line = await new Promise<string>((seen) => child.stdout?.once('data', (text) => seen(String(text))))
  await use(JSON.parse(line) as Address)
  child.kill('SIGINT')
  return (await end).status
}

describe('a world with a copy of a clone', () => {
  test('is served to git and REST clients, and the clone stays as it is', async () => {
    const before = await git(clone, ['for-each-ref'])
    const status = await during(
      ['--repo', `acme/harbor=${clone}`],
      async ({ url, apiUrl, token, cloneUrls, socket }) => {
        const copy = join(folder, 'copy')
        const [cloneUrl = ''] = cloneUrls
        await git(folder, ['clone', '--quiet', cloneUrl.replace('//', `//x-access-token:${token}@`), copy])
        expect((await git(copy, ['symbolic-ref', '--short', 'HEAD'])).trim()).toBe('trunk')
        await git(copy, ['tag', 'v1.1.0'])
        await git(copy, ['push', '--quiet', 'origin', 'v1.1.0'])
        const headers = { authorization: `bearer ${token}`, 'user-agent': 'test' }
        const tags = (await (await fetch(`${apiUrl}/repos/acme/harbor/tags`, { headers })).json()) as { name: string }[]
        expect(tags.map(({ name }) => name)).toEqual(['v1.1.0', 'v1.0.0'])
        expect(cloneUrl).toBe(`${url}/acme/harbor.git`)
        expect((await stat(socket)).isSocket()).toBe(true)
      }
    )
    expect(status).toBe(0)
    expect(await git(clone, ['for-each-ref'])).toBe(before)
  })

  test('can have several repositories, and the port that is asked for', async () => {
    const port = await freePort()
    const repos = ['--repo', `acme/a=${clone}`, '--repo', `acme/b=${clone}`]
    await during([...repos, '--port', String(port)], async ({ url, repositories }) => {
      expect([url, repositories]).toEqual([`http://127.0.0.1:${port}`, ['acme/a', 'acme/b']])
    })
  })
})

describe('what is refused, with status 2 and before anything is served', () => {
  test.each([
    ['a repository without a path', ['--repo', 'acme/harbor'], 'expected OWNER/NAME=PATH'],
    ['a path that is no clone', ['--repo', 'acme/harbor=/nowhere'], 'is not in a Git repository'],
    ['a name that is none', ['--repo', `harbor=${import.meta.dirname}`], 'cannot be a repository'],
    ['a name twice', ['--repo', 'a/b=.', '--repo', 'A/b=.'], 'a/b is given twice'],
    ['a port that is none', ['--port', '70000'], '--port 70000 is no port'],
    ['an option of rehearse', ['--tag', 'v1'], '--tag has no meaning for world']
  ])('%s', async (_, args, complaint) => {
    const { status, stdout, stderr } = await runHere('world', ...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(complaint)
  })

  test('a port that is taken', async () => {
    const server = createServer()
    const port = await new Promise<number>((done) => {
      server.listen(0, '127.0.0.1', () => done((server.address() as { port: number }).port))
    })
    const { status, stderr } = await runHere('world', '--port', String(port))
    server.close()
    expect([status, stderr]).toEqual([2, expect.stringContaining(`--port: ${port} cannot be listened on (EADDRINUSE)`)])
  })
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return port
}
