import { closeSync, lstatSync, openSync, readlinkSync, readSync } from 'node:fs'
import type { EntryKind, TreeEntry } from '../manifest/tree.ts'
import { onDisk, readInside } from './inside.ts'
import { sameBytes } from './standing.ts'
import { walk } from './walk.ts'
import type { WorkspaceTree } from './workspace.ts'

/** One path at which a copy of the workspace is no longer like it. */
export interface Difference {
  readonly path: string
  readonly what: 'changed' | 'new' | 'removed' | 'another kind'
  /** In the copy; of a removed one in the workspace. */
  readonly kind: EntryKind
}

const CHUNK = 1024 * 1024
const left = Buffer.alloc(CHUNK)
const right = Buffer.alloc(CHUNK)

/** Fills a buffer from a file as far as it goes. */
function fill(descriptor: number, buffer: Buffer): Buffer {
  let length = 0
  for (;;) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, null)
    length += count
    if (count === 0 || length === buffer.length) return buffer.subarray(0, length)
  }
}

/** Sizes, then bytes: a time of change can be set by anybody, and a tool may keep it on purpose. */
function sameFile(a: string, b: string): boolean {
  if (lstatSync(a).size !== lstatSync(b).size) return false
  const one = openSync(a, 'r')
  try {
    const other = openSync(b, 'r')
    try {
      for (;;) {
        const [first, second] = [fill(one, left), fill(other, right)]
        if (Buffer.compare(first, second) !== 0) return false
        if (first.length < CHUNK) return true
      }
    } finally {
      closeSync(other)
    }
  } finally {
    closeSync(one)
  }
}

async function interruptedFiles(tree: WorkspaceTree): Promise<ReadonlyMap<string, Uint8Array>> {
  const old = new Map<string, Uint8Array>()
  for await (const read of tree.read(tree.interrupted)) if (read.ok) old.set(read.path, read.bytes)
  return old
}

/** Compares a copy with the workspace, `.git` left out, byte by byte. Of links, where they lead. */
export async function differences(root: string, tree: WorkspaceTree, copy: string): Promise<readonly Difference[]> {
  const interrupted = await interruptedFiles(tree)
  const before = new Map<string, TreeEntry>((await tree.list()).map((entry) => [entry.path, entry]))
  const found: Difference[] = []
  const same = (path: string, kind: EntryKind): boolean => {
    const [there, here] = [onDisk(root, path), onDisk(copy, path)]
    if (kind === 'symlink') return readlinkSync(there) === readlinkSync(here)
    const old = interrupted.get(path)
    return kind === 'other' || (old === undefined ? sameFile(there, here) : sameBytes(old, readInside(copy, path)))
  }
  for (const { path, kind } of walk(copy)) {
    const was = before.get(path)
    before.delete(path)
    if (was === undefined) found.push({ path, what: 'new', kind })
    else if (was.kind !== kind) found.push({ path, what: 'another kind', kind })
    else if (!same(path, kind)) found.push({ path, what: 'changed', kind })
  }
  // Pipes, sockets and devices were not copied.
  for (const { path, kind } of before.values()) if (kind !== 'other') found.push({ path, what: 'removed', kind })
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}
