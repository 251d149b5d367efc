import { outputOf } from './run.ts'

/** The command `gh`, of any version: GitHub's own client, as people have it. Throws, and names the remedy, without it. */
export function gh(): string {
  if (outputOf('gh', ['--version'])?.startsWith('gh version')) return 'gh'
  throw new Error('gh is not on PATH: install it, on Debian by apt-get install gh')
}
