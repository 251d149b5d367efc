import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Options } from './arguments.ts'

/** What stands in the sources where the repository, the commit and its version are written. */
export const placeholder = /\bOWNER\/REPO(\/\.github\/workflows\/[\w.-]+)@REF # VERSION$/gm

/** Where in a `.github` repository GitHub looks for what stands in which folder of the sources. */
const homes = { '.': 'workflow-templates', ISSUE_TEMPLATE: '.github/ISSUE_TEMPLATE' } as const

/** Writes the repository, the commit and its version into a source. */
export function pin(
  source: string,
  { repository, ref, version }: Pick<Options, 'repository' | 'ref' | 'version'>
): string {
  return source.replace(placeholder, (_, workflow: string) => `${repository}${workflow}@${ref} # ${version}`)
}

/**
 * Reads the sources of the templates in `folder`.
 *
 * @returns for each file its path in a `.github` repository, with `/`, and its text before the pins; sorted by path.
 */
export function readSources(folder: string): Map<string, string> {
  const files = Object.entries(homes).flatMap(([from, to]) =>
    readdirSync(join(folder, from), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [posix.join(to, name), readFileSync(join(folder, from, name), 'utf8')] as const)
  )
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)))
}
