import { git } from '../git.ts'
import type { Repository } from '../repositories.ts'
import type { Caller, Grant } from '../tokens.ts'
import type { RefUpdate } from '../update-refs.ts'
import { reachOf } from './reach.ts'

/** Thrown when a token without `workflows` would change workflow files by the API; nothing was changed. */
export class RefusedWorkflowChange extends Error {}

const folder = '.github/workflows/'

/**
 * Why a caller may not make a ref lead to these workflow files, in the words that git shows behind the ref; undefined
 * when it may. GitHub looks at the files of the new commit, tags included, and lets pass what is the same on the default
 * branch or was on the ref before: so a token without `workflows` cannot name an old commit either.
 * https://github.com/DataDog/datadog-agent/pull/49532 , https://github.com/RafPe/pod-certificate-signer/pull/128 .
 */
export async function workflowChangeRefusal(
  repository: Repository,
  caller: Caller,
  update: RefUpdate
): Promise<string | undefined> {
  if (update.new === undefined || caller.kind !== 'token') return undefined
  const who = refusedKind(caller.grant)
  if (who === undefined || mayChangeWorkflows(repository, caller.grant)) return undefined
  const files = await workflowFiles(repository, update.new)
  if (files.length === 0) return undefined
  const bases = await Promise.all(['HEAD', update.old].map((name) => (name ? workflowFiles(repository, name) : [])))
  const known = new Set(bases.flat().map(({ path, blob }) => `${blob} ${path}`))
  const changed = files.find(({ path, blob }) => !known.has(`${blob} ${path}`))
  if (changed === undefined) return undefined
  return `refusing to allow a ${who.name} to create or update workflow \`${changed.path}\` without ${who.lacks}`
}

/**
 * Texts as in https://github.com/peter-evans/create-pull-request/issues/1713 ; for persons the same with "scope". The
 * classic tokens of a world have that scope.
 */
function refusedKind({ kind }: Grant): { readonly name: string; readonly lacks: string } | undefined {
  if (kind === 'installation' || kind === 'job') return { name: 'GitHub App', lacks: '`workflows` permission' }
  return kind === 'fine-grained' ? { name: 'Personal Access Token', lacks: '`workflow` scope' } : undefined
}

function mayChangeWorkflows(repository: Repository, grant: Grant): boolean {
  const reach = reachOf(repository, grant)
  return reach === 'all' || reach?.workflows === 'write'
}

/** The workflow files of a commit or a tag; none when there is no such commit. */
async function workflowFiles({ path: directory }: Repository, name: string) {
  const listed = await git(directory, ['ls-tree', '-r', '-z', name, '--', folder]).catch(() => '')
  const entries = listed.split('\0').filter((entry) => entry !== '')
  return entries.map((entry) => {
    const [about = '', path = ''] = entry.split('\t')
    return { path, blob: about.split(' ')[2] ?? '' }
  })
}

/** Throws RefusedWorkflowChange where one of the updates may not be made. */
export async function demandWorkflows(
  repository: Repository,
  caller: Caller,
  updates: readonly RefUpdate[]
): Promise<void> {
  for (const update of updates) {
    const reason = await workflowChangeRefusal(repository, caller, update)
    if (reason !== undefined) throw new RefusedWorkflowChange(reason)
  }
}
