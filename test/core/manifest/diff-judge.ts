import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A file before and after. */
export interface Version {
  readonly path: string
  readonly before: string
  readonly after: string
}

/** A repository in a temporary folder in which git itself judges diffs. */
export interface Judge {
  /** What a file becomes when git applies a diff to it; undefined when it goes. Throws when git refuses. */
  readonly applied: (path: string, before: string | undefined, diff: string) => string | undefined
  /** What git says the difference of a file is, without the line `index` and the headings behind `@@`. */
  readonly diff: (path: string, before: string, after: string) => string
  /** The same of several files, sorted by path. */
  readonly diffAll: (files: readonly Version[]) => string
  readonly remove: () => void
}

/** Opens such a repository. */
export function openJudge(): Judge {
  const folder = mkdtempSync(join(tmpdir(), 'diff-'))
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' }
  const git = (args: readonly string[], input?: string) =>
    execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', input, stdio: ['pipe', 'pipe', 'pipe'] })
  const put = (path: string, text: string | undefined) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    if (text === undefined) rmSync(join(folder, path), { force: true })
    else writeFileSync(join(folder, path), text)
  }
  git(['init', '--quiet'])
  const diffAll = (files: readonly Version[]) => {
    for (const { path, before } of files) put(path, before)
    git(['add', '--all'])
    for (const { path, after } of files) put(path, after)
    const text = git(['diff', '--no-color', '--no-ext-diff'])
    git(['add', '--all'])
    return text.replace(/^index .*\n/gm, '').replace(/^(@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@).*$/gm, '$1')
  }
  return {
    applied: (path, before, diff) => {
      put(path, before)
      git(['apply', '--whitespace=nowarn', '-'], diff)
      return existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined
    },
    diff: (path, before, after) => diffAll([{ path, before, after }]),
    diffAll,
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
}
