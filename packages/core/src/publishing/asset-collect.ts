import { Failure } from '../action/errors.ts'
import { nearest } from '../action/nearest.ts'
import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import { matcherOf } from '../manifest/globs.ts'
import { readAssetFile } from './asset-files.ts'
import { type AssetLine, folderOf, readAssetLines } from './asset-globs.ts'
import { type AssetFile, sizeFault } from './asset-plan.ts'

/** The files of a release. With complaints, they are not all. */
export interface CollectedAssets {
  /** Sorted by name. */
  readonly files: readonly AssetFile[]
  readonly complaints: readonly Complaint[]
}

/** So many names are compared with one that leads nowhere. */
const COMPARED = 300

function rootOf(workspace: string, real: (path: string) => string): string {
  try {
    return real(workspace)
  } catch (cause) {
    throw new Failure(`the workspace ${quote(workspace)} is not there: check out, or make the files, first`, { cause })
  }
}

async function openTree(workspace: string) {
  const [{ walk }, { realpathSync, statSync }, { sep }] = await Promise.all([
    import('../tree/walk.ts'),
    import('node:fs'),
    import('node:path')
  ])
  const root = rootOf(workspace, realpathSync.native)
  /** Where a path really leads; undefined where that is outside, in Git's own folder, or nowhere. */
  const realFile = (path: string): string | undefined => {
    try {
      const real = realpathSync.native(`${root}/${path}`)
      const folders = real.startsWith(root + sep) ? real.slice(root.length + 1).split(sep) : ['.git']
      return folders.some((name) => name.toLowerCase() === '.git') ? undefined : real
    } catch {
      return undefined
    }
  }
  return { list: (under?: string[]) => walk(root, under).map(({ path }) => path), realFile, statSync }
}

type Tree = Awaited<ReturnType<typeof openTree>>

/** Why a path that was matched cannot be sent: nothing but plain files is read, for a pipe would never end. */
function faultOf(tree: Tree, path: string): readonly [problem: string, remedy: string] | undefined {
  const real = tree.realFile(path)
  if (real === undefined) {
    return ['is a symbolic link that leads out of the workspace, or nowhere', 'let a step copy the file there']
  }
  const stat = tree.statSync(real)
  // Said before it is read: what is too large would be read for long.
  if (stat.isFile()) return sizeFault(stat.size)
  const kind = stat.isDirectory() ? 'a folder' : 'a pipe, a socket or a device'
  return [`is ${kind}, and no file`, 'narrow the glob, or leave it out with a line that begins with !']
}

function unmatched({ line, glob }: AssetLine, tree: Tree, isLeft: (path: string) => boolean): Complaint {
  const place = `assets: ${quote(line)}`
  if (line !== glob && tree.realFile(line) !== undefined) {
    const remedy = `write ? in its place, as in ${quote(line.replaceAll('#', '?'))}`
    return { place, problem: 'a # begins a label, and the name of this file has one', remedy }
  }
  const real = tree.realFile(glob.replace(/\/+$/, ''))
  if (real !== undefined && tree.statSync(real).isDirectory()) {
    const folder = glob.replace(/\/+$/, '')
    return { place, problem: 'it is a folder', remedy: `write ${quote(`${folder}/*`)}, or ${quote(`${folder}/**`)}` }
  }
  const all = tree.list().filter((path) => !isLeft(path))
  const name = glob.split('/').at(-1) ?? ''
  const namesakes = all.filter((path) => path.split('/').at(-1) === name)
  const near = nearest(glob, (namesakes.length > 0 ? namesakes : all).slice(0, COMPARED))
  const hint = near === undefined ? '' : `; the nearest is ${quote(near)}`
  const remedy = 'check the path, and that the step that makes the file has run before'
  return { place, problem: `it names no file of the workspace${hint}`, remedy }
}

/**
 * Finds the files that lines of the input `assets` name, and reads their sizes and digests. `*` stays inside a folder and
 * matches no name that begins with a dot, `**` crosses folders. Nothing outside the workspace is read, and nothing of `.git`.
 */
export async function collectAssets(workspace: string, lines: readonly string[]): Promise<CollectedAssets> {
  const { taken, left, complaints: wrong } = readAssetLines(lines, workspace)
  if (taken.length === 0) return { files: [], complaints: wrong }
  const tree = await openTree(workspace)
  const leaves = left.map((glob) => matcherOf(glob, true))
  const isLeft = (path: string) => leaves.some((matches) => matches(path))
  const paths = tree.list(taken.map(({ glob }) => folderOf(glob))).filter((path) => !isLeft(path))
  const labels = new Map<string, string>()
  const complaints = [...wrong]
  for (const line of taken) {
    const matches = matcherOf(line.glob, false)
    const found = paths.filter((path) => path === line.glob || matches(path))
    for (const path of found) labels.set(path, labels.get(path) || line.label)
    if (found.length === 0) complaints.push(unmatched(line, tree, isLeft))
  }
  const files: AssetFile[] = []
  for (const [path, label] of labels) {
    const [problem, remedy] = faultOf(tree, path) ?? []
    if (problem !== undefined && remedy !== undefined) {
      complaints.push({ place: `assets: ${quote(path)}`, problem, remedy })
    } else files.push(await readAssetFile(tree.realFile(path) ?? '', label, path))
  }
  return { files: files.toSorted((a, b) => (a.name < b.name ? -1 : 1)), complaints }
}
