import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { writeDocument } from './document.ts'
import { type Hearing, hear } from './hearing.ts'
import { type Judge, startJudge } from './proxy.ts'
import { type StandIn, startStandIn } from './stand-in.ts'

let folder: string
let standIn: StandIn
let judge: Judge
let hearing: Hearing

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-prism-'))
  standIn = await startStandIn()
  judge = await startJudge(writeDocument(folder), standIn.url)
  hearing = hear(judge.url, 'a-token')
})

afterAll(async () => {
  await judge?.close()
  standIn?.close()
  await rm(folder, { recursive: true, force: true })
})

const sha = 'a'.repeat(40)
const ref = {
  ref: 'refs/tags/v1.0.0',
  node_id: 'x',
  url: 'https://api.github.com/x',
  object: { type: 'tag', sha, url: 'https://api.github.com/x' }
}

async function judged(
  status: number,
  body: unknown,
  route = 'GET /repos/{owner}/{repo}/git/ref/{ref}'
): Promise<string[]> {
  standIn.answer(status, body)
  await hearing.octokit.request(route, { owner: 'acme', repo: 'app', ref: 'tags/v1.0.0' }).catch(() => {})
  return hearing.verdict().map((line) => line.slice(line.indexOf(': ') + 2))
}

test('Prism has nothing against a right answer', async () => {
  expect(await judged(200, ref)).toEqual([])
})

const wrong: [string, number, unknown, string][] = [
  ['a member that is not there', 200, { ...ref, object: undefined }, "must have required property 'object'"],
  ['a member of another type', 200, { ...ref, ref: 5 }, 'property ref must be string'],
  ['nothing where something must be', 200, { ...ref, node_id: null }, 'property node_id must be string'],
  ['a text that is too short', 200, { ...ref, object: { ...ref.object, sha: 'a' } }, 'fewer than 40 characters'],
  ['an address that is none', 200, { ...ref, url: 'no address' }, 'must match format "uri"'],
  ['a status that is not described', 202, ref, 'Unable to match the returned status code']
]

describe('Prism catches in an answer', () => {
  test.each(wrong)('%s', async (_, status, body, message) => {
    expect(await judged(status, body)).toEqual([expect.stringContaining(message)])
  })
})

describe('a strict Prism refuses', () => {
  let strict: Judge
  beforeAll(async () => {
    strict = await startJudge(join(folder, 'github.json'), standIn.url, 'strict')
  })
  afterAll(() => strict?.close())

  test.each([
    ['a wrong answer', { ...ref, ref: 5 }, 'GET /repos/{owner}/{repo}/git/ref/{ref}', 'VIOLATIONS'],
    ['an operation that is not described', ref, 'GET /repos/{owner}/{repo}/nonsense', 'NO_PATH_MATCHED'],
    ['slashes that are not encoded', ref, 'GET /repos/{owner}/{repo}/git/ref/{+ref}', 'NO_PATH_MATCHED']
  ])('%s', async (_, body, route, type) => {
    const { octokit, verdict } = hear(strict.url, 'a-token')
    standIn.answer(200, body)
    await octokit.request(route, { owner: 'acme', repo: 'app', ref: 'tags/v1.0.0' }).catch(() => {})
    expect(verdict().at(-1)).toContain(type)
  })
})

describe('Prism catches in a request', () => {
  test.each([
    ['a member of another type', 'POST /repos/{owner}/{repo}/git/refs', { ref: 5, sha }, 'ref must be string'],
    ['a member that is not there', 'POST /repos/{owner}/{repo}/git/refs', { sha }, "required property 'ref'"],
    ['a parameter of another type', 'GET /repos/{owner}/{repo}/tags', { per_page: 'many' }, 'per_page must be integer']
  ])('%s', async (_, route, parameters, message) => {
    standIn.answer(route.startsWith('POST') ? 201 : 200, route.startsWith('POST') ? ref : [])
    await hearing.octokit.request(route, { owner: 'acme', repo: 'app', ...parameters })
    expect(hearing.verdict()).toEqual([expect.stringContaining(message)])
  })
})

// The world judges these itself, where it validates its requests and answers.
describe('Prism overlooks', () => {
  test('an answer that is no JSON', async () => {
    expect(await judged(200, 'plain')).toEqual([])
  })

  test('a parameter that is not described, and a version of the API that there is not', async () => {
    standIn.answer(200, [])
    const headers = { 'x-github-api-version': '1999-01-01' }
    await hearing.octokit.request('GET /repos/{owner}/{repo}/tags', { owner: 'a', repo: 'b', nonsense: 1, headers })
    expect(hearing.verdict()).toEqual([])
  })
})
