import { quote } from '../action/untrusted.ts'
import { foldCase } from './fold.ts'

/** The files and folders met so far, by their names without case. */
export type Collisions = Map<string, { readonly path: string; readonly isFolder: boolean }>

/**
 * Takes a file, and the folders that it is in, to those met so far.
 * @returns with what it would fall together on a system that does not tell case apart
 */
export function collisionOf(file: string, seen: Collisions): string | undefined {
  for (let path = file; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) {
    const isFolder = path !== file
    const key = foldCase(path)
    const other = seen.get(key)
    if (other === undefined) seen.set(key, { path, isFolder })
    else if (other.path !== path) return `differs from ${quote(other.path)} in nothing but case`
    else if (other.isFolder !== isFolder) return `makes ${quote(path)} both a file and a folder`
    else if (!isFolder) return 'is there twice'
  }
  return undefined
}
