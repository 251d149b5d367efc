import { isAncestor } from '../../commit-graph.ts'
import { checkObjects } from '../../objects.ts'
import { isWellFormed } from '../../ref-name.ts'
import type { Repository } from '../../repositories.ts'
import { unprocessable } from '../refusal.ts'

/** Throws unless the name is one that GitHub gives to a ref: full, and well formed for git. */
export function checkName(name: string): void {
  if (!/^refs\/[^/]+\/./.test(name) || !isWellFormed(name)) throw unprocessable(`"${name}" is not a valid ref name.`)
}

/** Throws unless the object is in the repository, and one that such a ref may name: a branch names a commit. */
export async function checkObject(repository: Repository, name: string, oid: string): Promise<void> {
  const [object] = await checkObjects(repository.path, [oid])
  if (object === undefined) throw unprocessable(`Object ${oid} does not exist in the repository.`)
  if (name.startsWith('refs/heads/') && object.type !== 'commit') throw unprocessable('Object is not a commit.')
}

/** Throws unless the new commit has the old one in its history. */
export async function checkForward(
  repository: Repository,
  update: { readonly ref: string; readonly old: string; readonly new: string }
): Promise<void> {
  if (await isAncestor(repository.path, update.old, update.new)) return
  throw unprocessable('Update is not a fast forward') // the words of the REST API for the same
}
