import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { writeFiles } from '../../actions/helm-oci-push/staged.ts'
import { runBundle } from '../../actions/run-bundle.ts'
import { type Gh, startGh } from './gh.ts'

let gh: Gh
let workspace: string
const built = { 'dist/app.tgz': 'app\n', 'dist/my notes.txt': 'notes\n', 'dist/tool': '\0\u0001tool' }

beforeAll(async () => {
  gh = await startGh()
  await gh.begin()
  workspace = join(gh.fixture.folder, 'workspace')
  writeFiles(workspace, built)
})
afterAll(() => gh?.close())

/** Pushes a tag and runs the bundle on it. */
async function publish(tag: string, texts: Readonly<Record<string, string>> = {}) {
  const { git, world, token, folder } = gh.fixture
  await git('push', '--quiet', 'origin', `HEAD:refs/tags/${tag}`)
  const where = { GITHUB_SERVER_URL: world.url, GITHUB_API_URL: world.apiUrl, RUNNER_TEMP: folder, HOME: folder }
  const event = { GITHUB_REF: `refs/tags/${tag}`, GITHUB_SHA: '', GITHUB_WORKSPACE: workspace }
  const inputs = { version: tag, token, assets: 'dist/*', checksums: 'true', ...texts }
  const ran = await runBundle('publish-release', inputs, { ...where, ...event })
  expect([ran.outputs.outcome, ran.outputs.reason]).toEqual(['done', expect.stringMatching(/^v\S+ with \d+ files?/)])
  return ran
}

/** Downloads a release by gh, and has sha256sum check it. */
async function download(tag: string): Promise<string> {
  const folder = join(gh.fixture.folder, `downloaded-${tag}`)
  await gh.run('release', 'download', tag, '--dir', folder)
  await promisify(execFile)('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder })
  return folder
}

const names = ['SHA256SUMS', 'app.tgz', 'my.notes.txt', 'release-ledger.json', 'tool']

test('gh reads a release that the action has published, and its sums are right', async () => {
  const ran = await publish('v1.0.0', { name: '{tag} - Blue Harbor' })
  const members = 'tagName,name,body,isDraft,isPrerelease,url,assets'
  const seen = (await gh.json('release', 'view', 'v1.0.0', '--json', members)) as Record<string, string>
  expect(seen).toMatchObject({
    ...{ tagName: 'v1.0.0', name: 'v1.0.0 - Blue Harbor', isDraft: false, isPrerelease: false },
    url: ran.outputs['html-url']
  })
  expect(seen.body).toContain((ran.outputs.notes ?? '-').trim())
  expect((await gh.run('release', 'list')).split('\t').slice(0, 3)).toEqual([
    'v1.0.0 - Blue Harbor',
    'Latest',
    'v1.0.0'
  ])
  const folder = await download('v1.0.0')
  expect((await readdir(folder)).toSorted()).toEqual(names)
  for (const [path, text] of Object.entries(built)) {
    const name = path.replace('dist/', '').replace(' ', '.')
    expect(await readFile(join(folder, name), 'utf8')).toBe(text)
  }
})

test('gh reads a draft that the action has left, and a candidate', async () => {
  await publish('v1.1.0', { draft: 'true' })
  await publish('v1.2.0-rc.1')
  const lines = (await gh.run('release', 'list')).split('\n').map((line) => line.split('\t').slice(0, 3))
  expect(lines).toEqual(
    expect.arrayContaining([
      ['v1.1.0', 'Draft', 'v1.1.0'],
      ['v1.2.0-rc.1', 'Pre-release', 'v1.2.0-rc.1']
    ])
  )
  expect(await gh.json('release', 'view', 'v1.1.0', '--json', 'isDraft')).toEqual({ isDraft: true })
  expect((await readdir(await download('v1.1.0'))).toSorted()).toEqual(names)
})
