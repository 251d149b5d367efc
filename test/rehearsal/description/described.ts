import { rename, writeFile } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { sayComplaint } from '#rehearsal/world/description/complaint'
import { validateResponse } from '#rehearsal/world/description/response'
import { git } from '#rehearsal/world/git'
import { type Fixture, startFixture } from '../world/fixture.ts'

/** The world that is asked. */
export let fixture: Fixture
const shas: Record<string, string> = {}

/** Starts a world with merges, renames, bytes, odd names, every kind of tag, and a signed commit: whatever an answer may have to describe. */
export async function startDescribed(): Promise<void> {
  fixture = await startFixture()
  const { commit, work, at } = fixture
  const run = fixture.git
  await writeFile(join(work, 'a b.md'), 'one\ntwo\nthree\nfour\nfive\n')
  await writeFile(join(work, 'ä.txt'), 'a\n')
  await run('add', '.')
  shas.first = await commit('feat: first', 1)
  await rename(join(work, 'a b.md'), join(work, 'c.md'))
  await writeFile(join(work, 'data.bin'), Buffer.from([0, 1, 2, 0]))
  await run('rm', '--quiet', 'ä.txt')
  await run('add', '.')
  shas.second = await commit('fix: second\n\nWith a body.', 2)
  await run('tag', 'light', shas.second)
  await run('tag', '-a', 'v1.0.0', '-m', 'The first.', shas.second)
  await run('tag', 'nested/v1', 'v1.0.0')
  await run('tag', '-a', 'twice', '-m', 'A tag of a tag.', 'v1.0.0')
  await run('checkout', '--quiet', '-b', 'release/1.x')
  await commit('feat: left', 3)
  await run('checkout', '--quiet', 'main')
  await commit('feat: right', 4)
  await at(5, 'merge', '--quiet', '--no-ff', '-m', 'Merge', 'release/1.x')
  shas.merge = (await run('rev-parse', 'HEAD')).trim()
  shas.tag = (await run('rev-parse', 'v1.0.0')).trim()
  shas.signed = await signed(shas.merge)
  await run('branch', 'signed', shas.signed)
  await run('checkout', '--quiet', '--orphan', 'island')
  await commit('chore: island', 6)
  await run('push', '--quiet', fixture.remote('acme/harbor'), '--all')
  await run('push', '--quiet', fixture.remote('acme/harbor'), '--tags')
  await fixture.world.createRepository('acme/empty')
}

async function signed(parent: string): Promise<string> {
  const [head = '', message = ''] = (await fixture.git('cat-file', 'commit', parent)).split('\n\n')
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n xyz\n -----END PGP SIGNATURE-----'
  const input = `${head}\n${signature}\n\n${message}`
  return (await git(fixture.work, ['hash-object', '-t', 'commit', '-w', '--stdin'], { input })).trim()
}

/** A request to the API. */
export interface Call {
  readonly method: string
  readonly target: string
  readonly headers: Record<string, string>
}

/** What came back. */
export interface Answer {
  readonly status: number
  readonly headers: Record<string, string | undefined>
  readonly text: string
}

/** A request with exactly these headers; fetch would add some. */
export function send({ method, target, headers }: Call): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(`${fixture.world.apiUrl}${target}`, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const named = Object.entries(response.headers).map(([name, value]) => [name, value?.toString()])
        const text = Buffer.concat(chunks).toString('utf8')
        resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(named), text })
      })
    })
    outgoing.on('error', reject)
    outgoing.end()
  })
}

/** What GitHub's description has against a call of the world and its answer; nothing when it is right. */
export async function judge(call: Call): Promise<string[]> {
  const answer = await send(call)
  const path = call.target.split('?')[0] ?? ''
  const version = call.headers['x-github-api-version'] ?? '2022-11-28'
  const isJson = /json/.test(answer.headers['content-type'] ?? '') && answer.text !== ''
  const body = answer.text === '' ? undefined : isJson ? JSON.parse(answer.text) : answer.text
  const accept = call.headers.accept ?? ''
  const complaints = validateResponse({ ...answer, method: call.method, path, body, version, accept })
  return complaints.map((complaint) => `${call.method} ${call.target} ${answer.status}: ${sayComplaint(complaint)}`)
}

/** What a client with a token asks. */
export const call = (target: string, headers: Record<string, string> = {}, method = 'GET'): Call => ({
  method,
  target,
  headers: { authorization: `bearer ${fixture.token}`, 'user-agent': 'test', ...headers }
})

/** Puts the commits of the world in the place of their names. */
export const fill = (target: string) => target.replace(/\{(\w+)\}/g, (_, name: string) => shas[name] ?? '')
