import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { WorldState } from '../state.ts'

/**
 * Joins git to the world's end of two pipes that only a git of the world has: packets go both ways on descriptor 3,
 * what the pusher is told comes on descriptor 4. It reads nothing of the repository and knows no secret; `cat` starts
 * in a millisecond, which every push pays.
 */
const procReceive = `#!/bin/sh
cat <&4 >&2 &
cat <&3 &
cat >&3
wait
`

const folders = new WeakMap<WorldState, Promise<string>>()

/**
 * The folder that a push takes its hooks from. It stands beside the repositories and never in one, for what stands in
 * a repository may have been written by anybody. Made when it is first asked for.
 */
export function hookFolder(state: WorldState): Promise<string> {
  const known = folders.get(state)
  if (known !== undefined) return known
  const folder = write(join(dirname(state.repositories.root), 'hooks'))
  folders.set(state, folder)
  return folder
}

async function write(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o755 })
  await writeFile(join(folder, 'proc-receive'), procReceive, { mode: 0o755 })
  return folder
}
