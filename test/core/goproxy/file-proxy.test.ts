import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, inflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { writeFileProxy } from '#core/goproxy/file-proxy'
import { plantTree } from './planted-tree.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-proxy-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const time = '2026-01-02T03:04:05Z'
const goMod = 'module example.com/Team/app\n\nreplace a.b/c => ../c\n'
const module = { path: 'example.com/Team/app', version: 'v1.0.0-RC.1', folder: '' }
const long = 'long\n'.repeat(1000)

/** Reads a zip by its directory, as readers do, and proves every checksum. */
function readZip(path: string): Record<string, string> {
  const bytes = readFileSync(path)
  const end = bytes.length - 22
  expect(bytes.readUInt32LE(end)).toBe(0x06054b50)
  const files: Record<string, string> = {}
  let at = bytes.readUInt32LE(end + 16)
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    expect(bytes.readUInt32LE(at)).toBe(0x02014b50)
    const [method, checksum] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 16)]
    const [packed, length] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)]
    const start = bytes.readUInt32LE(at + 42)
    const data = bytes.subarray(start + 30 + length).subarray(0, packed)
    const content = method === 8 ? inflateRawSync(data) : data
    expect(bytes.readUInt32LE(start)).toBe(0x04034b50)
    expect(crc32(content)).toBe(checksum)
    files[bytes.toString('utf8', at + 46, at + 46 + length)] = content.toString()
    at += 46 + length
  }
  expect(at).toBe(end)
  return files
}

test('the layout of a module proxy, capitals escaped', async () => {
  const tree = plantTree({ 'go.mod': goMod, 'a.go': long, 'é.txt': '', linked: { link: 'a.go' } })
  const [packed] = await writeFileProxy(folder, tree, [module], { time })
  const versions = join(folder, 'example.com', '!team', 'app', '@v')
  expect(readdirSync(versions).sort()).toEqual(
    ['info', 'mod', 'zip'].map((end) => `v1.0.0-!r!c.1.${end}`).toSpliced(0, 0, 'list')
  )
  const read = (name: string) => readFileSync(join(versions, name), 'utf8')
  expect(read('list')).toBe('v1.0.0-RC.1\n')
  expect(JSON.parse(read('v1.0.0-!r!c.1.info'))).toEqual({ Version: 'v1.0.0-RC.1', Time: time })
  expect(read('v1.0.0-!r!c.1.mod')).toBe(goMod)
  const start = 'example.com/Team/app@v1.0.0-RC.1'
  expect(readZip(join(versions, 'v1.0.0-!r!c.1.zip'))).toEqual({
    [`${start}/a.go`]: long,
    [`${start}/go.mod`]: goMod,
    [`${start}/é.txt`]: ''
  })
  expect(packed).toMatchObject({ refused: [], omitted: [{ path: 'linked' }] })
})

test('several versions of a module stand side by side', async () => {
  const tree = plantTree({ 'go.mod': goMod })
  await writeFileProxy(folder, tree, [module, { ...module, version: 'v1.0.0' }], { time })
  expect(readFileSync(join(folder, 'example.com/!team/app/@v/list'), 'utf8')).toBe('v1.0.0-RC.1\nv1.0.0\n')
})

test('another go.mod is served, and the zip and the sums keep the own one', async () => {
  const tree = plantTree({ 'go.mod': goMod })
  const plain = await writeFileProxy(join(folder, 'plain'), tree, [module], { time })
  const bare = await writeFileProxy(join(folder, 'bare'), tree, [module], { time, goModOf: () => Buffer.from('bare') })
  expect(bare[0]?.sums).toEqual(plain[0]?.sums)
  const versions = join(folder, 'bare', 'example.com/!team/app/@v')
  expect(readFileSync(join(versions, 'v1.0.0-!r!c.1.mod'), 'utf8')).toBe('bare')
  expect(Object.values(readZip(join(versions, 'v1.0.0-!r!c.1.zip')))).toEqual([goMod])
})

test.each([
  ['by its name', { 'a:b': '' }],
  ['by its content', { '.gitattributes': 'a working-tree-encoding=UTF-16', a: '' }]
])('a module with a file that is refused %s is not there', async (_, more) => {
  const tree = plantTree({ 'go.mod': goMod, 'api/go.mod': 'module example.com/api\n', ...more })
  const api = { path: 'example.com/api', version: 'v0.1.0', folder: 'api' }
  const all = await writeFileProxy(folder, tree, [module, api], { time })
  expect(all.map(({ sums }) => sums === undefined)).toEqual([true, false])
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.map(({ name }) => name).sort()).toEqual(['list', 'v0.1.0.info', 'v0.1.0.mod', 'v0.1.0.zip'])
})
