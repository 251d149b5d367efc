import { expect, test } from '@jest/globals'
import { setRequires } from '#core/manifest/go-mod'
import { readOracle } from '../../oracle.ts'
import { readMod } from './go-mod-read.ts'
import { sharedGoMods } from './go-mod-shared.ts'
import { nextVersions } from './go-mod-versions.ts'

const files = sharedGoMods()
const cases = files.map((file) => ({ name: `${file.repository}/${file.folder}`, file }))
const roots: Readonly<Record<string, string>> = {
  'cloud-api-adaptor-v0.16.0': 'github.com/confidential-containers/cloud-api-adaptor',
  'opentelemetry-go-v1.45.0': 'go.opentelemetry.io/otel'
}

/** The requirements as a search line by line finds them, which such tidy files allow. */
function searched(text: string): string[] {
  const blocks = [...text.matchAll(/^require \(\n(.*?)^\)/gms)].map(([, lines = '']) => lines).join('')
  const alone = [...text.matchAll(/^require ([^(].*)$/gm)].map(([, line = '']) => `${line}\n`).join('')
  return (blocks + alone)
    .split('\n')
    .map((line) => line.trim().replace(/indirect;.*/, 'indirect'))
    .filter((line) => line !== '' && !line.startsWith('//'))
}

test('every file is there, or the folder is absent', () => {
  expect([0, 34]).toContain(files.length)
})

test.each(cases)('$name', ({ file }) => {
  const mod = readMod(file.text)
  const { folder, repository, text } = file
  expect(mod.module).toBe(folder === '.' ? roots[repository] : `${roots[repository]}/${folder}`)
  const found = mod.requires.map(({ path, version, indirect }) => `${path} ${version}${indirect ? ' // indirect' : ''}`)
  expect(found.toSorted()).toEqual(searched(text).toSorted())
  expect(text.match(/=>/g) ?? []).toHaveLength(mod.replaces.length)
  for (const { version, versionStart, versionEnd } of mod.requires) {
    expect(text.slice(versionStart, versionEnd)).toBe(version)
  }
})

test.each(cases)('$name after its versions were set', ({ file }) => {
  const mod = readMod(file.text)
  const versions = nextVersions(mod)
  const expected = file.text.split('\n').map((line) => {
    const [, before, path = '', after] = /^((?:require |\t)(\S+) )v\S+(.*)$/.exec(line) ?? []
    const version = /=>/.test(line) ? undefined : versions.get(path)
    return version === undefined ? line : `${before}${version}${after}`
  })
  expect(setRequires(file.text, mod, versions).split('\n')).toEqual(expected)
})

test('the modules of cloud-api-adaptor require each other as their maintainers know', () => {
  const path = 'oracles/modules-cloud-api-adaptor-v0.16.0.json'
  const oracle = readOracle<{ modules: Record<string, string>; edges: string[][] }>(path)
  if (oracle === undefined) return
  const modules = files.filter(({ repository }) => repository.startsWith('cloud-api-adaptor'))
  const folderOf = new Map(modules.map((file) => [readMod(file.text).module, file.folder]))
  expect(Object.fromEntries([...folderOf].map(([module, folder]) => [folder, module]))).toEqual(oracle.modules)
  const edges = modules.flatMap((file) =>
    readMod(file.text).requires.flatMap(({ path: required, version }) => {
      const to = folderOf.get(required)
      return to === undefined ? [] : [[file.folder, to, version]]
    })
  )
  expect(edges.toSorted()).toEqual(oracle.edges.toSorted())
})
