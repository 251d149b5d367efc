import { expect, test } from '@jest/globals'
import { comingVersion } from '#core/golang/coming-versions'
import { readGoMod } from '#core/manifest/go-mod'

const at = 'example.com/app'
const coming = new Map([
  [`${at}/a`, 'v1.1.0'],
  [`${at}/b`, 'v1.1.0']
])

function find(files: Readonly<Record<string, string>>): string | undefined {
  return comingVersion(
    'main',
    (folder) => {
      const text = files[folder]
      const reading = text === undefined ? undefined : readGoMod(`module ${at}/${folder}\n${text}`)
      return reading?.ok ? reading.mod : undefined
    },
    coming
  )
}

const needsA = `require ${at}/a v1.1.0\n`
const needsB = `require ${at}/b v1.1.0\n`
const ownA = `replace ${at}/a => ../a\n`
const ownB = `replace ${at}/b => ../b\n`

test.each([
  ['a version that is coming', { main: needsA }, `${at}/a@v1.1.0`],
  ['one that a folder replaces', { main: needsA + ownA, a: '' }, undefined],
  ['one that another module replaces', { main: `${needsA}replace ${at}/a => example.com/fork v1.0.0\n` }, undefined],
  ['an older version', { main: `require ${at}/a v1.0.0\n` }, undefined],
  ['one behind a folder', { main: needsA + ownA, a: needsB }, `${at}/b@v1.1.0`],
  ['one behind a folder that a folder replaces', { main: needsA + ownA + ownB, a: needsB, b: needsA }, undefined],
  ['one behind a folder whose own replace does not count', { main: needsA + ownA, a: needsB + ownB }, `${at}/b@v1.1.0`],
  ['a replace that leads nowhere', { main: `${needsA}replace ${at}/a => ../../../a\n` }, undefined],
  ['no go.mod', {}, undefined]
])('%s', (_, files, expected) => {
  expect(find(files)).toBe(expected)
})
