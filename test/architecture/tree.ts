import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Breach } from './directions.ts'
import type { Sources } from './graph.ts'

/** The TypeScript sources that git tracks or would track, in actions, packages, scripts and bench. */
export function readSources(): Sources {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'])
  const paths = listed
    .toString()
    .split('\0')
    .filter((path) => /^(actions|packages|scripts|bench)\/.*\.ts$/.test(path))
  return new Map(paths.flatMap((path) => readIfThere(path)))
}

function readIfThere(path: string): [string, string][] {
  try {
    return [[path, readFileSync(path, 'utf8')]]
  } catch {
    return [] // removed, and not yet committed as removed
  }
}

/** The longest a source may be: one concept fits, a drawer does not. */
export const longest = 150

/** Sources that are too long to be about one thing. */
export function tooLong(sources: Sources): Breach[] {
  return [...sources].flatMap(([path, source]) => {
    const lines = source.split('\n').length - (source.endsWith('\n') ? 1 : 0)
    return lines > longest ? [`${path} has ${lines} lines; ${longest} are allowed`] : []
  })
}

/** A folder or file named after no subject collects everything that has none. */
export function drawers(sources: Sources): Breach[] {
  return [...sources.keys()]
    .filter((path) => /(^|\/)(utils?|helpers?|common|shared|misc|lib)(\/|\.ts$)/.test(path))
    .map((path) => `${path}: name it after its subject`)
}
