import { perform } from '../effect.ts'
import type { WorldState } from '../state.ts'
import type { ModuleVersion } from './make-version.ts'
import { hashLeaf, hashTree, readTile, tileOf } from './merkle-tree.ts'
import { mirrorOf, NotServed, serveVersion } from './mirror.ts'
import { readLookup } from './module-address.ts'
import { newSigner, type Signer } from './signed-note.ts'

const signers = new WeakMap<WorldState, Signer>()

/** Who signs for the checksum database of a world: a key of its own, since nobody but Google has the real one. */
export function signerOf(state: WorldState): Signer {
  const signer = signers.get(state) ?? newSigner('sum.golang.org')
  signers.set(state, signer)
  return signer
}

/** What the checksum database answers to a path: records, tiles of their tree, its signed head. Throws NotServed. */
export async function readLog(state: WorldState, path: string): Promise<string | Buffer> {
  const module = readLookup(path)
  if (module !== undefined) return lookUp(state, module)
  if (path === '/latest') return signedHead(state)
  const tile = readTile(path)
  const hashes = tile && tileOf(recordsOf(state).map(hashLeaf), tile)
  if (hashes === undefined) throw new NotServed(`not found: ${path}`)
  return hashes
}

const via = 'GET https://sum.golang.org/lookup/{module}@{version}'

/** The record of a version; one that the database has not it takes from the proxy, and keeps it for ever. */
async function lookUp(state: WorldState, module: { readonly path: string; readonly version: string }): Promise<string> {
  const { records } = mirrorOf(state)
  const key = `${module.path}@${module.version}`
  const found = await serveVersion(state, module, { via, fetches: true })
  if (!records.has(key)) {
    const effect = { kind: 'record-checksum', target: `sum.golang.org ${key}`, new: found.sum, via, by: '' }
    await perform(state, effect, () => records.set(key, found))
  }
  const number = [...records.keys()].indexOf(key)
  return `${number}\n${textOf(found)}\n${signedHead(state)}`
}

function textOf({ path, version, sum, goModSum }: ModuleVersion): string {
  return `${path} ${version} ${sum}\n${path} ${version}/go.mod ${goModSum}\n`
}

function recordsOf(state: WorldState): string[] {
  return [...mirrorOf(state).records.values()].map(textOf)
}

function signedHead(state: WorldState): string {
  const leaves = recordsOf(state).map(hashLeaf)
  return signerOf(state).sign(`go.sum database tree\n${leaves.length}\n${hashTree(leaves).toString('base64')}\n`)
}
