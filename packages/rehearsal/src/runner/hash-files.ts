import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { data } from '@actions/expressions'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import picomatch from 'picomatch'

/**
 * The function `hashFiles(pattern, ...)` over a workspace: the SHA-256 of the SHA-256 of each file that the patterns
 * select, in the order of their paths; the empty string when there is none. Symbolic links are not followed.
 */
export function hashFilesFunction(workspace: string): FunctionDefinition {
  return {
    name: 'hashFiles',
    minArgs: 1,
    maxArgs: 255,
    call: (...patterns) =>
      new data.StringData(
        hashFiles(
          workspace,
          patterns.map((each) => each.coerceString())
        )
      )
  }
}

function hashFiles(workspace: string, patterns: readonly string[]): string {
  const rules = patterns
    .flatMap((pattern) => pattern.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('--'))
    .map((line) => ({ negative: line.startsWith('!'), matches: matcher(workspace, line.replace(/^!/, '')) }))
  const selected = filesIn(workspace).filter((file) => {
    const last = rules.findLast((rule) => rule.matches(file))
    return last !== undefined && !last.negative
  })
  if (selected.length === 0) return ''
  const total = createHash('sha256')
  for (const file of selected) {
    total.update(
      createHash('sha256')
        .update(readFileSync(join(workspace, file)))
        .digest()
    )
  }
  return total.digest('hex')
}

function matcher(workspace: string, pattern: string): (file: string) => boolean {
  const inside = pattern.startsWith('/') ? relative(workspace, pattern) : pattern.replace(/^\.\//, '')
  // A folder stands for everything in it.
  return picomatch([inside, `${inside.replace(/\/+$/, '')}/**`], { dot: true })
}

function filesIn(workspace: string): string[] {
  return readdirSync(workspace, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(workspace, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
