import { describe, expect, test } from '@jest/globals'
import { assetNameOf, isPlainAssetName } from '#core/publishing/asset-name'
import {
  type AssetFile,
  assetComplaints,
  assetConflicts,
  type FoundAsset,
  planAssets
} from '#core/publishing/asset-plan'
import { writeSums } from '#core/publishing/asset-sums'

const digest = (sign: string) => `sha256:${sign.repeat(64)}`
const fileFor = (some: Partial<AssetFile> = {}): AssetFile => {
  const given = some.given ?? some.name ?? 'app.tgz'
  return { path: given, name: given, size: 3, digest: digest('a'), label: '', type: 'x/y', ...some, given }
}
const foundFor = (some: Partial<FoundAsset> = {}): FoundAsset => {
  return { id: 1, name: 'app.tgz', state: 'uploaded', size: 3, digest: digest('a'), uploader: 'bot', ...some }
}
const draft = { ownDraft: true, immutable: false, login: 'Bot' }
const open = { ...draft, ownDraft: false }
const immutable = { ...open, immutable: true }

describe('the names that GitHub gives', () => {
  test.each([
    ['The Brain.js', 'The.Brain.js'],
    ['tobwen-1.1.0-1~buster_amd64.deb', 'tobwen-1.1.0-1.buster_amd64.deb'],
    ['app.prod-v1.3.0-(15-5)-6064eac-release.apk', 'app.prod-v1.3.0-.15-5.-6064eac-release.apk'],
    ['a5_ð_æ_©_ŋ.txt', 'a5_d_ae_._ng.txt'],
    ['fake.      file.txt', 'fake.file.txt'],
    ['.config', 'default.config'],
    ['a..b.', 'a.b'],
    ['v1.2.3+meta.tgz', 'v1.2.3+meta.tgz']
  ])('%s is %s', (given, name) => {
    expect(assetNameOf(given)).toBe(name)
    expect(isPlainAssetName(given)).toBe(given === name)
    expect(isPlainAssetName(name)).toBe(true)
  })
})

describe('what is to be done about a file', () => {
  const plan = (found: FoundAsset | undefined, place = draft, file = fileFor()) => {
    const steps = planAssets([file], found === undefined ? [] : [found], place)
    return steps.map(({ kind }) => kind).join()
  }
  test.each([
    ['it is not there', undefined, draft, 'upload'],
    ['it is not there, and the release is public', undefined, open, 'upload'],
    ['it is not there, and the release is immutable', undefined, immutable, 'conflict'],
    ['it is there', foundFor(), draft, 'there'],
    ['it is there, for ever', foundFor(), immutable, 'there'],
    ['the server tells no digest', foundFor({ digest: undefined }), open, 'there'],
    ['its upload broke off', foundFor({ state: 'starter', size: 0, digest: undefined }), draft, 'replace'],
    ['its upload broke off in public', foundFor({ state: 'starter' }), open, 'replace'],
    ['its upload broke off, for ever', foundFor({ state: 'starter' }), immutable, 'conflict'],
    ['ours of another size', foundFor({ size: 2, digest: digest('b') }), draft, 'replace'],
    ['of another size, and public', foundFor({ size: 2, digest: digest('b') }), open, 'conflict'],
    ['somebody else’s of another size', foundFor({ size: 2, uploader: 'ada' }), draft, 'conflict'],
    ['other content', foundFor({ digest: digest('b') }), draft, 'conflict']
  ])('%s', (_, found, place, kind) => {
    expect(plan(found, place)).toBe(kind)
  })

  test('a name that GitHub has changed is found again', () => {
    const file = fileFor({ given: 'a@b c.tgz', name: 'a.b.c.tgz' })
    expect(plan(foundFor({ name: 'a.b.c.tgz' }), draft, file)).toBe('there')
    expect(plan(foundFor({ name: 'a@b.c.tgz' }), draft, file)).toBe('there')
    expect(plan(foundFor({ name: 'a@b.c.tgz', digest: digest('b') }), draft, file)).toBe('upload')
    expect(plan(foundFor({ name: 'other.tgz' }), draft, fileFor())).toBe('upload')
  })

  test('conflicts are complaints, and what else is there is left alone', () => {
    const steps = planAssets([fileFor()], [foundFor({ digest: digest('b') }), foundFor({ id: 2, name: 'x' })], open)
    expect(assetConflicts(steps)).toEqual([
      expect.objectContaining({ place: 'asset "app.tgz"', problem: expect.stringContaining('other content is there') })
    ])
  })
})

test('files that cannot be assets are refused together', () => {
  const files = [
    fileFor({ given: 'a b', name: 'a.b' }),
    fileFor({ given: 'a.b', size: 0 }),
    fileFor({ name: 'large', size: 2 ** 31 }),
    fileFor({ name: 'just-so', size: 2 ** 31 - 1 })
  ]
  expect(assetComplaints(files).map(({ place, problem }) => `${place}: ${problem}`)).toEqual([
    'assets: a.b: GitHub calls it "a.b", as it does "a b"',
    'assets: a.b: it is empty, and GitHub takes no empty file',
    'assets: large: it has 2147483648 bytes, and GitHub takes less than 2 GiB'
  ])
  const many = Array.from({ length: 1001 }, (_, n) => fileFor({ name: `f${n}` }))
  expect(assetComplaints(many)).toHaveLength(1)
  expect(assetComplaints(many.slice(1))).toEqual([])
})

test('the sums are sorted by name and leave themselves out', () => {
  const files = [fileFor({ name: 'b' }), fileFor({ name: 'a', digest: digest('0') }), fileFor({ name: 'SHA256SUMS' })]
  expect(writeSums(files)).toBe(`${'0'.repeat(64)}  a\n${'a'.repeat(64)}  b\n`)
})
