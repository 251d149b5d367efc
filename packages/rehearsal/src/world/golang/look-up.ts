import { perform } from '../effect.ts'
import type { WorldState } from '../state.ts'
import { mirrorOf, serveVersion } from './mirror.ts'

const via = 'GET https://sum.golang.org/lookup/{module}@{version}'

/**
 * The record of a version in the checksum database, which takes what it has not from the proxy, and keeps it for ever. The
 * tree of the log is not signed here, so the go command itself is told not to ask (GONOSUMDB). Throws NotServed.
 */
export async function lookUp(
  state: WorldState,
  module: { readonly path: string; readonly version: string }
): Promise<string> {
  const { records } = mirrorOf(state)
  const key = `${module.path}@${module.version}`
  const found = await serveVersion(state, module, { via, fetches: true })
  if (!records.has(key)) {
    const effect = { kind: 'record-checksum', target: `sum.golang.org ${key}`, new: found.sum, via, by: '' }
    await perform(state, effect, () => records.set(key, found))
  }
  const { path, version, sum, goModSum } = found
  const number = [...records.keys()].indexOf(key)
  return `${number}\n${path} ${version} ${sum}\n${path} ${version}/go.mod ${goModSum}\n\n`
}
