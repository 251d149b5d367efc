import { sayComplaint } from '#core/action/plan'
import type { Tree } from '#core/manifest/tree'
import { overlay } from '#core/tree/overlay'
import { parseVersion } from '#core/version/semver'
import { bumpTree } from '../../../actions/go-submodule-tags/src/bump-tree.ts'
import { type Inputs, inputs } from '../../../actions/go-submodule-tags/src/inputs.ts'
import { textsGiven } from '../run-bundle.ts'

type Contents = ReadonlyMap<string, Uint8Array>

/** What a bump comes to in some files. */
export interface Bumped {
  /** Every file, as it is afterwards; where there are complaints, nothing is written. */
  readonly files: Contents
  /** The paths of the go.mod files that require something of the release. */
  readonly visited: readonly string[]
  readonly complaints: readonly string[]
  readonly warnings: readonly string[]
}

const empty: Tree = {
  list: async () => [],
  read: async function* () {}
}

/** The inputs as the action reads them. */
export async function given(texts: Readonly<Record<string, string>>): Promise<Inputs> {
  const all = textsGiven('go-submodule-tags', { mode: 'bump', ...texts })
  const names = Object.keys(inputs) as (keyof typeof inputs)[]
  const entries = names.map(async (name) => [name, await inputs[name].parse(all[name] ?? '')] as const)
  return Object.fromEntries(await Promise.all(entries)) as unknown as Inputs
}

/** Bumps the modules among some files, in memory; `version` without v, none with sets. */
export async function bumpContents(
  contents: Contents,
  version: string | undefined,
  texts: Readonly<Record<string, string>> = {}
): Promise<Bumped> {
  const tree = overlay(
    empty,
    [...contents].map(([path, bytes]) => ({ path, kind: 'file', bytes }))
  )
  const files = new Map(contents)
  const visited: string[] = []
  const bump = { inputs: await given(texts), version: version === undefined ? undefined : parseVersion(version) }
  const { complaints, warnings } = await bumpTree(tree, bump, ({ path, text }) => {
    visited.push(path)
    files.set(path, Buffer.from(text))
  })
  return {
    files: complaints.length > 0 ? contents : files,
    visited,
    complaints: complaints.map(sayComplaint),
    warnings
  }
}

/** The same of texts; gives those files that became others. */
export async function bumpTexts(
  texts: Readonly<Record<string, string>>,
  version: string | undefined,
  inputs: Readonly<Record<string, string>> = {}
): Promise<Omit<Bumped, 'files'> & { readonly changed: Readonly<Record<string, string>> }> {
  const contents = new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]))
  const { files, ...rest } = await bumpContents(contents, version, inputs)
  const after = [...files].map(([path, bytes]) => [path, `${bytes}`] as const)
  return { ...rest, changed: Object.fromEntries(after.filter(([path, text]) => text !== texts[path])) }
}
