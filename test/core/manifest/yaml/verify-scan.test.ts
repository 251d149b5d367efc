import { describe, expect, test } from '@jest/globals'
import { applyEdits } from '#core/manifest/apply'
import { editKustomizeImage } from '#core/manifest/kustomize'
import { parsePath } from '#core/manifest/path'
import { locate } from '#core/manifest/yaml/locate'
import { type ScannedFile, scanFile } from '#core/manifest/yaml/scanned'
import { provesByScan } from '#core/manifest/yaml/verify-scan'
import { writeScalar, type YamlPlace } from '#core/manifest/yaml/write'

const text = 'a: x # why\nb:\n  - name: y\n    v: "1"\nc: |\n  script\nd:\n'
const file = scanFile(text) as ScannedFile

function place(at: string, more: Partial<YamlPlace> = {}): YamlPlace {
  return { ...writeScalar(file, locate(file, parsePath(at)), 'new'), ...more }
}

describe('scanning what comes of an edit', () => {
  test.each<[string, YamlPlace[]]>([
    ['one value', [place('a')]],
    ['several, in any order', [place('d'), place('b[name=y].v'), place('a')]],
    ['a value that stays', [place('a', { replacement: 'x', new: 'x' })]]
  ])('proves %s', (_, places) => expect(provesByScan(file, places)).toBe(true))

  test.each<[string, YamlPlace[]]>([
    ['another value', [place('a', { new: 'other' })]],
    ['another style', [place('a', { replacement: '"new"' })]],
    ['a key more', [place('a', { replacement: 'new\ne: f' })]],
    ['a key inside', [place('a', { replacement: 'new: y' })]],
    ['nothing at all', [place('a', { replacement: '' })]],
    ['what the scanner does not read', [place('a', { replacement: '&new new' })]],
    ['what is no value there', [place('a', { scalar: { ...place('a').scalar, start: 1 } })]]
  ])('does not prove %s', (_, places) => expect(provesByScan(file, places)).toBe(false))
})

describe('scanning what comes of fields that are added', () => {
  const images = 'images:\n  - name: a # c\n  - name: b\n    newTag: "1"\n'
  const kustomization = scanFile(images) as ScannedFile
  const digest = `sha256:${'0'.repeat(64)}`
  const change = { newName: 'n', newTag: '2', digest }
  const places = (image: string) => editKustomizeImage(kustomization, image, change)

  test.each(['a', 'b'])('proves them for %s', (image) => {
    expect(applyEdits(images, places(image))).toContain(`digest: ${image === 'a' ? digest : `"${digest}"`}`)
    expect(provesByScan(kustomization, places(image))).toBe(true)
  })

  test.each<[string, string, string]>([
    ['another key', 'newName', 'newname'],
    ['a key that is there', 'newName', 'name'],
    ['another value', '"2"', '"3"'],
    ['another style', '"2"', '2'],
    ['a line less', '\n    newName: "n"', ''],
    ['a line more', 'newName: "n"', 'newName: "n"\n    x: y'],
    ['a field of the list', '    newName', 'newName']
  ])('does not prove %s', (_, from, to) => {
    const broken = places('a').map((one) => ({ ...one, replacement: one.replacement.replace(from, to) }))
    expect(broken).not.toEqual(places('a'))
    expect(provesByScan(kustomization, broken)).toBe(false)
  })

  test('does not prove one that goes where another item is', () => {
    const [first, ...rest] = places('a').map((one) => ({ ...one, start: images.length, end: images.length }))
    expect(provesByScan(kustomization, first ? [first, ...rest] : [])).toBe(false)
  })
})
