import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { blobName, blobNameOfText } from '#core/tree/blob-name'
import { nameInside } from '#core/tree/name-inside'

const root = realpathSync(mkdtempSync(join(tmpdir(), 'slipway-name-')))
mkdirSync(join(root, 'folder'))

test.each([
  ['nothing', ''],
  ['one line', 'hello\n'],
  ['letters of several bytes', 'é😀\n'.repeat(100)],
  ['one piece', 'x'.repeat(65_536)],
  ['a little more', 'x'.repeat(65_537)],
  ['many pieces', 'é'.repeat(200_000)]
])('the name of a file and of its content are the same: %s', (_, text) => {
  writeFileSync(join(root, 'file'), text)
  expect(nameInside(root, 'file')).toBe(blobName(Buffer.from(text)))
  expect(nameInside(root, 'file')).toBe(blobNameOfText(text))
})

test('it is the name that git gives', () => {
  expect(blobNameOfText('')).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391')
  expect(blobNameOfText('hello\n')).toBe('ce013625030ba8dba906f756967f9e9ca394464a')
})

test('what is no plain file of the workspace has none', () => {
  symlinkSync('file', join(root, 'link'))
  symlinkSync('folder', join(root, 'other'))
  writeFileSync(join(root, 'folder/inner'), 'x')
  for (const path of ['link', 'other/inner', 'folder', 'missing', '../file', '.git/config']) {
    expect(nameInside(root, path)).toBeUndefined()
  }
})
