import { statSync } from 'node:fs'
import type { Options } from './arguments.ts'
import { type Decision, decide, type Known } from './decide.ts'
import { difference } from './git.ts'
import { pin } from './sources.ts'
import { listFiles, obstacle, readText, type Write, writeText } from './tree.ts'

/** Where the texts that were written last are kept: no folder that GitHub looks into, and in the same commit. */
const written = '.slipway/templates'

interface Change extends Known {
  readonly path: string
  readonly decision: Decision
}

/** What a run did, or would do; with problems it has written nothing. */
export interface Outcome {
  readonly lines: readonly string[]
  readonly problems: readonly string[]
}

const words: Readonly<Record<Decision['state'], string>> = {
  create: 'new',
  update: 'updated',
  merge: 'updated; the edits made here are kept',
  same: 'as it should be',
  deleted: 'deleted here, and stays deleted',
  withdrawn: 'no longer among the templates; it is left to you',
  conflict: 'in conflict'
}

function told({ path, local, decision }: Change): string[] {
  const heading = `${path}: ${words[decision.state]}`
  if (!('text' in decision) || decision.state === 'create') return [heading]
  return [heading, difference(local ?? '', decision.text)]
}

/** The writes of a change, the file first: a run that is killed between them finds the file as it should be. */
function writesOf({ path, base, next, decision }: Change): Write[] {
  if (next === undefined || decision.state === 'deleted') return []
  const file = 'text' in decision ? [{ path, text: decision.text }] : []
  return base === next ? file : [...file, { path: `${written}/${path}`, text: next }]
}

function obstacles({ into: root, keep }: Options, paths: readonly string[]): string[] {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return [`--into ${JSON.stringify(root)} is no folder`]
  const found = paths.flatMap((path) => [obstacle(root, path), obstacle(root, `${written}/${path}`)])
  const strange = keep.filter((path) => !paths.includes(path))
  return [
    ...strange.map((path) => `--keep ${JSON.stringify(path)} is no file of the templates; name it as it is told here`),
    ...new Set(found.filter((problem) => problem !== undefined))
  ]
}

/**
 * Writes the templates into the folder `options.into`, or updates what was written there before.
 *
 * Everything is decided before anything is written; one conflict, or one link where a file should be, and nothing is.
 *
 * @param sources what `readSources` has read.
 */
export function rollOut(sources: ReadonlyMap<string, string>, options: Options): Outcome {
  const root = options.into
  const blocked = obstacles(options, [...sources.keys()])
  if (blocked.length > 0) return { lines: [], problems: blocked }

  const gone = listFiles(root, written).filter((path) => !sources.has(path))
  const changes = [...sources.keys(), ...gone].map((path): Change => {
    const source = sources.get(path)
    const next = source === undefined ? undefined : pin(source, options)
    const local = source === undefined ? undefined : readText(root, path)
    const base = source === undefined ? undefined : readText(root, `${written}/${path}`)
    return { path, base, local, next, decision: decide({ base, local, next }, options.keep.includes(path)) }
  })

  const conflicts = changes.filter(({ decision }) => decision.state === 'conflict')
  if (conflicts.length > 0) return { lines: [], problems: conflicts.map((change) => told(change).join('\n')) }
  if (!options.dryRun) for (const write of changes.flatMap(writesOf)) writeText(root, write)
  return { lines: changes.flatMap(told), problems: [] }
}
