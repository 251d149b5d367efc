import { askObjects, type FoundObject } from './object-reader.ts'

/** An object of a repository as git stores it. */
export interface GitObject extends ObjectName {
  readonly content: Buffer
}

/** Name and type of an object. */
export type ObjectName = Pick<FoundObject, 'sha' | 'type'>

/** Reads objects; a name that names nothing gives undefined in its place. */
export async function readObjects(path: string, names: readonly string[]): Promise<(GitObject | undefined)[]> {
  if (names.length === 0) return []
  const found = await askObjects(path, 'contents', names)
  return found.map((object) => object && { sha: object.sha, type: object.type, content: object.content as Buffer })
}

/** Reads the full name and the type of each object; undefined where there is none. */
export async function checkObjects(path: string, names: readonly string[]): Promise<(ObjectName | undefined)[]> {
  if (names.length === 0) return []
  const found = await askObjects(path, 'info', names)
  return found.map((object) => object && { sha: object.sha, type: object.type })
}
