import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, type Stats, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A text that belongs at a path, relative to the root and with `/`. */
export interface Write {
  readonly path: string
  readonly text: string
}

function status(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false })
}

/** Beside the file, so that one rename puts it in its place. */
function draft(path: string): string {
  return `${path}.slipway-draft`
}

/**
 * Says why a file at `path` below `root` cannot be read or written: a link on the way could lead anywhere else.
 *
 * @returns nothing when there is only folders, and a file or nothing at the end.
 */
export function obstacle(root: string, path: string): string | undefined {
  const parts = path.split('/')
  for (const at of parts.keys()) {
    const place = parts.slice(0, at + 1).join('/')
    const found = status(join(root, place))
    if (found === undefined) return undefined
    if (found.isSymbolicLink()) return `${place} is a symbolic link; put a real file or folder in its place`
    const last = at === parts.length - 1
    if (last ? !found.isFile() : !found.isDirectory()) return `${place} is no ${last ? 'file' : 'folder'}; move it away`
  }
  return isText(root, path) ? undefined : `${path} is not UTF-8; a merge would spoil it, so write it as UTF-8`
}

function isText(root: string, path: string): boolean {
  try {
    return readText(root, path) !== undefined
  } catch {
    return false
  }
}

/** The text of a file without an `obstacle`, or nothing where there is none; throws for what is no UTF-8. */
export function readText(root: string, path: string): string | undefined {
  if (status(join(root, path)) === undefined) return undefined
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(join(root, path)))
}

/** The paths of all files below a folder without an `obstacle`, relative to it and with `/`; none where it is absent. */
export function listFiles(root: string, folder: string): string[] {
  if (!status(join(root, folder))?.isDirectory()) return []
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory()
        ? listFiles(root, `${folder}/${entry.name}`).map((below) => `${entry.name}/${below}`)
        : [entry.name]
    )
    .sort()
}

/** Writes a file as a whole or not at all: a run that is killed leaves the old one or the new one. */
export function writeText(root: string, { path, text }: Write): void {
  const target = join(root, path)
  mkdirSync(dirname(target), { recursive: true })
  rmSync(draft(target), { force: true })
  writeFileSync(draft(target), text, { flag: 'wx' })
  renameSync(draft(target), target)
}
