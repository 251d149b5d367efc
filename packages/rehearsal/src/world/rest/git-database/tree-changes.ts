import type { EntryMode } from '../../git-objects/tree.ts'
import type { TreeChange } from '../../git-objects/write-tree.ts'
import { checkObjects } from '../../objects.ts'
import { RestError } from '../errors.ts'
import type { bodyOf, RestRequest } from '../request.ts'
import { isFullSha } from './full-sha.ts'

type Entry = ReturnType<typeof bodyOf<'git/create-tree'>>['tree'][number]

/** What git finds impossible. */
export function badObjectState(): RestError {
  return new RestError(422, 'GitRPC::BadObjectState')
}

/**
 * The changes that the entries of a body mean. Throws what GitHub answers to impossible ones: the sentences are those of
 * https://github.com/xmo-odoo/dummy_central/tree/9fb90ff/tests/git/trees; clients quote the one about components.
 */
export async function treeChanges(request: RestRequest, entries: readonly Entry[]): Promise<TreeChange[]> {
  const changes = entries.map(changeOf)
  const named = entries.flatMap(({ sha, type, mode }) => {
    return typeof sha === 'string' ? [{ sha, type: type ?? typeOf(mode as EntryMode) }] : []
  })
  const found = await checkObjects(
    request.repository.path,
    named.map(({ sha }) => (isFullSha(sha) ? sha : 'none'))
  )
  for (const [at, { sha, type }] of named.entries()) {
    // A commit is one of another repository; nobody can look whether it is there.
    const isGood = type === 'commit' ? isFullSha(sha) : found[at]?.type === type
    if (!isGood) throw new RestError(422, `tree.sha ${sha} is not a valid ${type}`)
    if (/^0+$/.test(sha)) throw badObjectState()
  }
  return changes
}

function changeOf({ path = '', mode, sha, content }: Entry): TreeChange {
  if (path.startsWith('/')) throw new RestError(422, 'tree.path cannot start with a slash')
  if (path.split('/').some(isMalformed)) {
    throw new RestError(422, 'tree.path contains a malformed path component')
  }
  if ((sha === undefined) === (typeof content !== 'string')) {
    const sentence = 'Must supply either tree.sha or tree.content. Request will be rejected if both are present.'
    throw new RestError(422, sentence)
  }
  if (sha === null) return { path, sha }
  if (mode === undefined) throw new RestError(422, 'Must supply a valid tree.mode')
  if (sha !== undefined) return { path, mode, sha }
  if (mode === '040000') throw new RestError(422, 'A subdirectory may not have content')
  if (mode === '160000') throw badObjectState()
  return { path, mode, content: content as string }
}

function isMalformed(component: string): boolean {
  return component === '' || component === '.' || component === '..' || /^\.git$/i.test(component)
}

function typeOf(mode: EntryMode): 'blob' | 'tree' | 'commit' {
  return mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob'
}
