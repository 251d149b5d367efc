import { mkdtemp, rm, writeFile } from 'node:fs/promises'
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

/**
 * Gives a push a folder of hooks of its own for as long as it runs. It stands beside the repositories and never in one,
 * and is never there before: what stands anywhere for longer, a step of a rehearsed workflow may have written to.
 */
export async function withHooks<Result>(
  { repositories }: WorldState,
  run: (folder: string) => Promise<Result>
): Promise<Result> {
  const folder = await mkdtemp(join(dirname(repositories.root), 'hooks-'))
  try {
    await writeFile(join(folder, 'proc-receive'), procReceive, { mode: 0o700 })
    return await run(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
