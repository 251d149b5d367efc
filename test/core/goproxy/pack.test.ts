import { describe, expect, test } from '@jest/globals'
import { hashGoMod } from '#core/goproxy/hash'
import type { FolderModule } from '#core/goproxy/module-plan'
import { escapeModule } from '#core/goproxy/module-version'
import type { PackedModule } from '#core/goproxy/pack-module'
import { packModules } from '#core/goproxy/pack-modules'
import { countSizes, largestModule } from '#core/goproxy/size-limits'
import { withoutReplaces } from '#core/goproxy/without-replaces'
import { readGoMod } from '#core/manifest/go-mod'
import { type Planted, plantTree } from './planted-tree.ts'

async function pack(files: Readonly<Record<string, Planted>>, ...modules: readonly FolderModule[]) {
  const all: PackedModule[] = []
  for await (const packed of packModules(plantTree(files), modules)) all.push(packed)
  return all
}

const root = { path: 'example.com/app', version: 'v1.0.0', folder: '' }
const api = { path: 'example.com/app/api', version: 'v0.2.0', folder: 'api' }
const files = {
  LICENSE: 'all\n',
  'api/api.go': 'package api\n',
  'api/go.mod': 'module example.com/app/api\n',
  'app.go': 'package app\n',
  'go.mod': 'module example.com/app\n'
}

describe('hashes', () => {
  // What golang.org/x/mod v0.29.0 has in everybody's go.sum.
  test('of a go.mod', async () => {
    const goMod = 'module golang.org/x/mod\n\ngo 1.24.0\n\nrequire golang.org/x/tools v0.37.0 // tagx:ignore\n'
    expect(await hashGoMod(Buffer.from(goMod))).toBe('h1:NyhrlYXJ2H4eJiRy/WDBO6HMqZQ6q9nk4JzS3NuCK+w=')
  })

  // As dirhash.HashZip of golang.org/x/mod v0.29.0 says of what its zip.Create makes of these files.
  test('of modules, of which the nested one gets the license of the top', async () => {
    const sums = (await pack(files, root, api)).map(({ sums }) => sums?.sum)
    expect(sums).toEqual([
      'h1:VVHQztdo/+ekSUWaRFCkzKnfPHlly08TXHIEMZlpRvA=',
      'h1:3DaQ5kS1/IKzESEiXtpYnp+FEOlD4yRzuW4UjstT9rQ='
    ])
  })

  test('go by the bytes of names, not by the units of texts', async () => {
    const letters = { 'go.mod': 'module example.com/app\n', '\u{20000}.go': 'b', '\uffda.go': 'a' }
    const [packed] = await pack(letters, root)
    expect(packed?.sums?.sum).toBe('h1:CVaqBpNv3XzjmuYvGrfV3Xvuz52+zutWJBiU2kqqmh8=')
  })
})

describe('refused, and so without hashes', () => {
  test.each([
    ['a file by its name', { 'a:b': '' }, 'a:b', 'has the character : (U+003A) in it'],
    [
      'bytes that are not computed',
      { '.gitattributes': '*.x working-tree-encoding=UTF-16', 'a.x': '' },
      'a.x',
      'UTF-16'
    ],
    [
      'a go.mod of more than 16 MiB',
      { 'go.mod': Buffer.alloc(2 ** 24 + 1, '\n') },
      'go.mod',
      'is 16777217 bytes large'
    ],
    ['a LICENSE of more than 16 MiB', { LICENSE: Buffer.alloc(2 ** 24 + 1) }, 'LICENSE', 'is 16777217 bytes large']
  ])('%s', async (_, more, path, why) => {
    const [packed] = await pack({ ...files, ...more }, root)
    expect(packed?.refused).toEqual([{ path, why: expect.stringContaining(why) }])
    expect(packed?.sums).toBeUndefined()
  })

  test.each([
    ['example.com/app/v2', 'v1.0.0', 'is for v2, and the version is v1.0.0'],
    ['example.com/app', 'v2.0.0', 'is for v0 or v1, and the version is v2.0.0'],
    ['example.com/app', 'v1.0.0+meta', 'has build metadata'],
    ['example.com/../app', 'v1.0.0', '..'],
    ['app', 'v1.0.0', 'has no dot']
  ])('%s at %s', async (path, version, why) => {
    const [packed] = await pack(files, { path, version, folder: '' })
    expect(packed?.refused).toEqual([{ path: 'go.mod', why: expect.stringContaining(why) }])
    expect(() => escapeModule({ path, version })).toThrow(why)
  })

  test('more than 500 MiB, said once', () => {
    const sizes = countSizes()
    for (const [name, size] of [
      ['a', largestModule - 1],
      ['b', 1],
      ['c', 0],
      ['d', 1],
      ['e', 2]
    ] as const)
      sizes.add(name, size)
    expect(sizes.refused).toEqual([{ path: 'd', why: expect.stringContaining('larger than 524288000 bytes') }])
  })

  test('one module, and not the next', async () => {
    const [first, second] = await pack({ ...files, 'x:y': '' }, root, api)
    expect([first?.sums, second?.sums?.sum]).toEqual([undefined, 'h1:3DaQ5kS1/IKzESEiXtpYnp+FEOlD4yRzuW4UjstT9rQ='])
  })
})

test('a module without a go.mod is a failure that names it', async () => {
  await expect(pack({}, root)).rejects.toThrow('go.mod')
})

test('capitals are escaped', () => {
  const module = { path: 'github.com/Azure/go-SDK', version: 'v1.0.0-RC.1' }
  expect(escapeModule(module)).toEqual({ path: 'github.com/!azure/go-!s!d!k', version: 'v1.0.0-!r!c.1' })
})

test('a go.mod without its replaces keeps every other line in its place', () => {
  const text =
    'module a.b/c\nreplace a.b/d => ../d // here\nreplace (\n\ta.b/e => ../e\n\t// why\n)\nrequire a.b/e v1.0.0\n'
  const read = readGoMod(text)
  const bare = read.ok ? withoutReplaces(text, read.mod) : ''
  expect(bare).toBe('module a.b/c\n\nreplace (\n\n\t// why\n)\nrequire a.b/e v1.0.0\n')
  expect(readGoMod(bare)).toMatchObject({ ok: true, mod: { replaces: [], requires: [{ path: 'a.b/e' }] } })
})
