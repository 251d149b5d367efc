import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readReplays } from '../../replay/replays.ts'
import { edit, filesOf } from './edit.ts'
import { type Folder, folderOf } from './folder.ts'
import { judges } from './judges.ts'

interface Module {
  readonly Require?: readonly { readonly Path: string; readonly Version: string; readonly Indirect?: boolean }[]
}

/** What Go reads in a go.mod. */
function readByGo(folder: Folder, path: string): Module {
  return JSON.parse(folder.run(judges.go, ['mod', 'edit', '-json', path]))
}

/** A module with the versions of some of its requirements changed, and nothing else. */
function withVersions(module: Module, versions: Readonly<Record<string, string>>): Module {
  const Require = (module.Require ?? []).map((one) => ({ ...one, Version: versions[one.Path] ?? one.Version }))
  return { ...module, ...(module.Require && { Require }) }
}

/** The versions that a list of edits asks for, by module. */
function wanted(list: string): Record<string, string> {
  const edits = parse(list) as { 'go-require'?: string; value: string }[]
  return Object.fromEntries(edits.flatMap((one) => (one['go-require'] ? [[one['go-require'], one.value]] : [])))
}

const modules = `module example.com/app // the app

go 1.24

toolchain go1.24.2

require example.com/api v1.2.0 // kept in step

require (
	example.com/api/v2 v2.0.0
	"example.com/quoted" v0.1.0 // indirect
	example.com/longer/api v1.2.0
)

exclude example.com/api v1.1.9

replace example.com/api v1.2.0 => ./api

retract [v0.1.0, v0.1.9] // published by mistake
`.replaceAll('\n', '\r\n')

describe('Go reads the edited go.mod as intended', () => {
  test('of our own, with every directive', async () => {
    const list = `- {files: go.mod, go-require: example.com/api, value: v1.3.0}
- {files: go.mod, go-require: example.com/api/v2, value: v2.1.0-rc.1}
- {files: go.mod, go-require: example.com/quoted, value: v0.2.0}`
    const before = filesOf({ 'go.mod': modules })
    const after = await edit(before, list)
    const was = readByGo(folderOf(before), 'go.mod')
    expect(was.Require?.map(({ Version }) => Version)).toEqual(['v1.2.0', 'v2.0.0', 'v0.1.0', 'v1.2.0'])
    const versions = {
      'example.com/api': 'v1.3.0',
      'example.com/api/v2': 'v2.1.0-rc.1',
      'example.com/quoted': 'v0.2.0'
    }
    expect(readByGo(folderOf(after), 'go.mod')).toEqual(withVersions(was, versions))
  })

  for (const { name, edits, before } of readReplays()) {
    const paths = [...before.keys()].filter((path) => path.endsWith('go.mod'))
    if (paths.length === 0) continue
    test(`of ${name}`, async () => {
      const [old, edited] = [folderOf(before), folderOf(await edit(before, edits))]
      let changed = 0
      for (const path of paths) {
        const [was, is] = [readByGo(old, path), readByGo(edited, path)]
        expect(is).toEqual(withVersions(was, wanted(edits)))
        if (JSON.stringify(is) !== JSON.stringify(was)) changed += 1
      }
      expect(changed).toBeGreaterThan(0)
    })
  }
})
