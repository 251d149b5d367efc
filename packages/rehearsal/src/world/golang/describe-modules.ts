import type { WorldState } from '../state.ts'
import type { ModuleVersion } from './make-version.ts'
import { mirrorOf } from './mirror.ts'

/** What the module proxy and the checksum database keep, by their hosts; those that keep nothing are left out. */
export function describeModules(state: WorldState): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const { versions, records } = mirrorOf(state)
  const described = { 'proxy.golang.org': sumsOf(versions), 'sum.golang.org': sumsOf(records) }
  return Object.fromEntries(Object.entries(described).filter(([, sums]) => Object.keys(sums).length > 0))
}

function sumsOf(kept: ReadonlyMap<string, ModuleVersion>): Record<string, string> {
  return Object.fromEntries([...kept].map(([key, { sum }]) => [key, sum] as const).sort(([a], [b]) => (a < b ? -1 : 1)))
}
