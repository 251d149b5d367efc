import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Three texts of one file: what was written last, what stands there, and what is to stand there. */
export interface Sides {
  readonly base: string
  readonly local: string
  readonly next: string
}

/** git as it is, whatever the configuration and the environment of whoever runs it say about merges and diffs. */
function git(folder: string, args: readonly string[]): { status: number; output: string } {
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  const alone = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CEILING_DIRECTORIES: folder }
  const env = { ...Object.fromEntries(others), ...alone }
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: folder, env, encoding: 'utf8' })
  if (error !== undefined) throw new Error(`git cannot be run: ${error.message}; put it on PATH`)
  // merge-file says by its status how many conflicts there are, up to 127; 255 and 129 are failures.
  if (status === null || status > 127) throw new Error(`git ${args[0]} failed: ${stderr.trim()}`)
  return { status, output: stdout }
}

function withFiles<T>(files: Readonly<Record<string, string>>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-templates-'))
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Merges what has changed on both sides.
 *
 * @param keep where they do not agree, the text as it stands is taken; otherwise both are, between git's marks.
 */
export function merge({ base, local, next }: Sides, keep: boolean): { text: string; conflicts: number } {
  return withFiles({ base, local, next }, (folder) => {
    const labels = ['as it stands', 'as it was written last', 'as it would be written'].flatMap((label) => [
      '-L',
      label
    ])
    const { status, output } = git(folder, [
      'merge-file',
      '-p',
      keep ? '--ours' : '--diff3',
      ...labels,
      'local',
      'base',
      'next'
    ])
    return { text: output, conflicts: status }
  })
}

/** The change from one text of a file to another, as lines of a unified diff without git's heading. */
export function difference(from: string, to: string): string {
  return withFiles({ from, to }, (folder) => {
    const { output } = git(folder, ['diff', '--no-index', '--no-color', '--no-ext-diff', 'from', 'to'])
    const lines = output.split('\n')
    return lines
      .slice(
        Math.max(
          lines.findIndex((line) => line.startsWith('@@')),
          0
        )
      )
      .join('\n')
      .trimEnd()
  })
}
