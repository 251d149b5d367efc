import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import { mostEntries } from './chart-limits.ts'
import type { Ignore } from './ignore.ts'
import { pathProblem } from './path-rules.ts'

/** A plain file of a chart's folder. */
export interface FoundFile {
  /** Below the folder, with `/`. */
  readonly path: string
  /** Where it really is, behind all links. */
  readonly real: string
  readonly size: number
}

/** The files of a chart's folder, and why it cannot be packed. */
export interface FoundChart {
  readonly files: readonly FoundFile[]
  readonly complaints: readonly Complaint[]
}

interface Walk {
  /** The real path of the workspace. */
  readonly root: string
  /** The folder of the chart as it was given. */
  readonly shown: string
  readonly ignore: Ignore
  readonly files: FoundFile[]
  readonly complaints: Complaint[]
  entries: number
}

/**
 * Walks a chart's folder as Helm does (internal/sympath): links are followed, and a folder that is ignored is not entered.
 * Other than Helm, it follows no link out of the workspace or round in a circle.
 */
export function walkChart(root: string, shown: string, folder: string, ignore: Ignore): FoundChart {
  const walk: Walk = { root, shown, ignore, files: [], complaints: [], entries: 0 }
  enter(walk, '', folder, [folder])
  if (walk.entries > mostEntries) {
    const problem = `has more than ${mostEntries} files and folders`
    walk.complaints.push({ place: shown, problem, remedy: 'add what does not belong to the chart to .helmignore' })
  }
  return walk
}

/** `above` are the real folders on the way there, itself included. */
function enter(walk: Walk, folder: string, real: string, above: readonly string[]): void {
  let entries: Dirent[]
  try {
    entries = readdirSync(real, { withFileTypes: true })
  } catch {
    complain(walk, folder, 'cannot be read', 'let the user of the runner read it, or add it to .helmignore')
    return
  }
  for (const entry of entries) {
    walk.entries += 1
    if (walk.entries > mostEntries) return
    visit(walk, folder === '' ? entry.name : `${folder}/${entry.name}`, join(real, entry.name), entry, above)
  }
}

function visit(walk: Walk, path: string, at: string, entry: Dirent, above: readonly string[]): void {
  const stat = statOf(at)
  if (walk.ignore(path, stat?.isDirectory() ?? false)) return
  const problem = pathProblem(path) ?? (stat === undefined ? broken : undefined)
  if (stat === undefined || problem !== undefined) {
    complain(walk, path, problem?.problem ?? '', problem?.remedy ?? '')
    return
  }
  const real = entry.isSymbolicLink() ? follow(walk, path, at) : at
  if (real === undefined) return
  if (stat.isFile()) walk.files.push({ path, real, size: stat.size })
  else if (!stat.isDirectory()) notPlain(walk, path, stat)
  else if (above.includes(real)) {
    complain(walk, path, 'is a link to a folder that it is in itself', 'remove the link, or add it to .helmignore')
  } else enter(walk, path, real, [...above, real])
}

const broken = { problem: 'is a link to nothing', remedy: 'mend it, or add it to .helmignore' }

/** What stands at a path, behind links; undefined for a link to nothing or in a circle. */
function statOf(at: string): Stats | undefined {
  try {
    return statSync(at)
  } catch {
    return undefined
  }
}

/** Where a link leads; undefined, with a complaint, when that is no place of the repository. */
function follow(walk: Walk, path: string, at: string): string | undefined {
  const real = realpathSync.native(at)
  const within = real === walk.root || real.startsWith(walk.root.endsWith(sep) ? walk.root : walk.root + sep)
  const inGit = real.slice(walk.root.length).split(sep).includes('.git')
  if (within && !inGit) return real
  const problem = within ? 'is a link into .git' : `is a link that leads out of the repository, to ${quote(real)}`
  complain(walk, path, problem, 'copy what it leads to into the repository, or add it to .helmignore')
  return undefined
}

function notPlain(walk: Walk, path: string, stat: Stats): void {
  const kind = stat.isSocket() ? 'a socket' : stat.isFIFO() ? 'a pipe' : 'a device'
  complain(walk, path, `is ${kind}, and ${quote(basename(path))} cannot be packed`, 'add it to .helmignore')
}

function complain({ shown, complaints }: Walk, path: string, problem: string, remedy: string): void {
  complaints.push({ place: path === '' ? shown : `${shown}/${path}`, problem, remedy })
}
