import { listRefs } from './refs.ts'

/** The refs of a repository at one moment: full name to the SHA of the object it names. */
export type Snapshot = ReadonlyMap<string, string>

/** Reads every ref of a repository but those of pull requests, which follow from others and are nobody's to change. */
export async function takeSnapshot(path: string): Promise<Snapshot> {
  const refs = await listRefs(path)
  return new Map(refs.filter(({ ref }) => !isOfPull(ref)).map(({ ref, sha }) => [ref, sha]))
}

/** Whether GitHub itself keeps a ref, to show a pull request. */
export function isOfPull(ref: string): boolean {
  return ref.startsWith('refs/pull/')
}

/** A ref that differs between two snapshots. */
export interface RefChange {
  readonly ref: string
  readonly change: 'created' | 'moved' | 'deleted'
  readonly old?: string
  readonly new?: string
}

/** What differs between two snapshots of the same repository, in the order of the names. */
export function changesBetween(before: Snapshot, after: Snapshot): RefChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort()
  return names.flatMap((ref): RefChange[] => {
    const [old, now] = [before.get(ref), after.get(ref)]
    if (old === now) return []
    if (old === undefined) return [{ ref, change: 'created', new: now as string }]
    if (now === undefined) return [{ ref, change: 'deleted', old }]
    return [{ ref, change: 'moved', old, new: now }]
  })
}

/** One line for each change, short SHAs, names aligned: `created  refs/tags/v1.2.3  -> 0123456`. */
export function renderChanges(changes: readonly RefChange[]): string[] {
  const width = Math.max(0, ...changes.map(({ ref }) => ref.length))
  return changes.map(({ ref, change, old, new: now }) => {
    const from = old === undefined ? '' : `${old.slice(0, 7)} `
    const to = now === undefined ? '' : `-> ${now.slice(0, 7)}`
    return `${change.padEnd(7)}  ${ref.padEnd(width)}  ${from}${to}`.trimEnd()
  })
}
