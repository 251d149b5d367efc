import { execFileSync } from 'node:child_process'
import {
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { collectAssets } from '#core/publishing/asset-collect'
import { openAsset, readAssetFile, sumsFile } from '#core/publishing/asset-files'
import { folderOf, readAssetLines } from '#core/publishing/asset-globs'

let outside: string
let root: string
const paths = [
  'dist/app-1.tgz',
  'dist/app-2.tgz',
  'dist/deep/notes.txt',
  'dist/.hidden',
  '.git/config',
  'out/my app.zip'
]
beforeAll(() => {
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'slipway-collect-')))
  root = join(outside, 'workspace')
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), path)
  }
  writeFileSync(join(outside, 'secret'), 'secret')
  mkdirSync(join(root, 'links'))
  const links = {
    inside: '../dist/app-1.tgz',
    outside: '../../secret',
    git: '../.git/config',
    broken: 'x',
    folder: '../dist'
  }
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(root, 'links', name))
  writeFileSync(join(root, 'out', 'c#.txt'), 'c')
  ftruncateSync(openSync(join(root, 'out', 'huge'), 'w'), 2 ** 31)
  execFileSync('mkfifo', [join(root, 'out', 'pipe')])
})
afterAll(() => rmSync(outside, { recursive: true }))

const collect = async (...lines: string[]) => {
  const { files, complaints } = await collectAssets(root, lines)
  const told = files.map(({ source, name, label }) => `${source} ${name}${label === '' ? '' : ` (${label})`}`)
  return { told, said: complaints.map(({ place, problem }) => `${place}: ${problem}`) }
}

describe('the files that lines name', () => {
  test.each([
    ['nothing', [], []],
    ['a path', ['dist/app-1.tgz'], ['dist/app-1.tgz app-1.tgz']],
    ['a glob, sorted', ['dist/*.tgz'], ['dist/app-1.tgz app-1.tgz', 'dist/app-2.tgz app-2.tgz']],
    ['folders in folders', ['dist/**/*.txt'], ['dist/deep/notes.txt notes.txt']],
    ['a label', ['./dist/app-1.tgz#The app #1'], ['dist/app-1.tgz app-1.tgz (The app #1)']],
    ['a file twice, with its label', ['dist/*-1.tgz', 'dist/app-1.tgz#One'], ['dist/app-1.tgz app-1.tgz (One)']],
    ['all but some', ['dist/*.tgz', '! dist/*-2*'], ['dist/app-1.tgz app-1.tgz']],
    ['a name that GitHub changes', ['out/*.zip'], ['out/my app.zip my.app.zip']],
    ['a name with a dot, by itself', ['dist/.hidden'], ['dist/.hidden default.hidden']],
    ['a link that stays inside', ['links/inside'], ['links/inside inside']]
  ])('%s', async (_, lines, told) => expect(await collect(...lines)).toEqual({ told, said: [] }))

  test('may begin with the path of the workspace', async () => {
    expect((await collect(`${root}/dist/*-1.tgz`)).told).toEqual(['dist/app-1.tgz app-1.tgz'])
  })
})

describe('what is refused', () => {
  test.each([
    ['dist/app-3.tgz', 'it names no file of the workspace; the nearest is "dist/app-1.tgz"'],
    ['build/app-2.tgz', 'it names no file of the workspace; the nearest is "dist/app-2.tgz"'],
    ['dist/', 'it is a folder'],
    ['../secret', 'it leads out of the workspace'],
    ['/etc/passwd', 'it leads out of the workspace'],
    ['#label', 'it names no file'],
    ['.git/config', 'it names no file of the workspace; the nearest'],
    ['**/config', 'it names no file of the workspace; the nearest'],
    ['links/outside', 'is a symbolic link that leads out of the workspace, or nowhere'],
    ['links/git', 'is a symbolic link that leads out'],
    ['links/broken', 'is a symbolic link that leads out'],
    ['links/folder', 'is a folder, and no file'],
    ['out/c#.txt', 'a # begins a label, and the name of this file has one'],
    ['out/huge', 'it has 2147483648 bytes, and GitHub takes less than 2 GiB'],
    ['out/p*', 'is a pipe, a socket or a device, and no file'],
    [`${'**/'.repeat(6)}x`, 'has more than 4 **']
  ])('%s', async (line, problem) => {
    const { told, said } = await collect(line)
    expect({ told, said }).toEqual({ told: [], said: [expect.stringContaining(problem)] })
  })

  test('is told at once', async () => {
    expect((await collect('x1', 'dist/*', '../x', 'links/*')).said).toHaveLength(6)
  })
})

test('only the folders that globs can match are walked', () => {
  expect(['a/b/*.tgz', '*', 'a/{b,c}/d', 'a/b', '**/x'].map(folderOf)).toEqual(['a/b', '', 'a', 'a', ''])
  expect(readAssetLines(['!x#y'], '')).toEqual({ taken: [], left: ['x#y'], complaints: [] })
})

test('a file that is another by the time it is sent is not sent', async () => {
  const path = join(root, 'changing')
  writeFileSync(path, 'one')
  const file = await readAssetFile(path)
  writeFileSync(path, 'longer')
  await expect(openAsset(file)).rejects.toThrow(/changing" has 6 bytes now, and had 3: let nothing else write/)
  rmSync(path)
  await expect(openAsset(file)).rejects.toThrow(/cannot be read/)
  symlinkSync('../secret', path)
  await expect(openAsset(file)).rejects.toThrow(/cannot be read/)
})

test('the sums of all files', async () => {
  const { files } = await collectAssets(root, ['dist/*.tgz'])
  const { name, text } = await sumsFile(files)
  expect(name).toBe('SHA256SUMS')
  writeFileSync(join(root, 'dist', 'SHA256SUMS'), text ?? '')
  execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: join(root, 'dist') })
})
