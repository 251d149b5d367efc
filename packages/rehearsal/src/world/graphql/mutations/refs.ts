import type { CreateRefInput, DeleteRefInput, UpdateRefInput, UpdateRefsInput } from '@octokit/graphql-schema'
import { findSha } from '../../refs.ts'
import type { Repository } from '../../repositories.ts'
import { type RefUpdate, updateRefs } from '../../update-refs.ts'
import { requireNode } from '../objects/find-node.ts'
import { refSource } from '../objects/ref.ts'
import type { RefSource, RepositorySource } from '../objects/sources.ts'
import { unprocessable } from '../refusal.ts'
import { type MutationContext, mutation } from './define.ts'
import { demand } from './demand.ts'
import { checkForward, checkName, checkObject } from './ref-checks.ts'

const zero = /^0{40}$/

/** The mutations of refs. */
export const refMutations = {
  createRef: mutation(async ({ repositoryId, name, oid }: CreateRefInput, context) => {
    const { repository } = await requireNode<RepositorySource>(context, repositoryId, 'Repository')
    demand(context, repository, { contents: 'write' })
    checkName(name)
    await checkObject(repository, name, oid)
    if ((await findSha(repository.path, name)) !== undefined) {
      throw unprocessable(`A ref named "${name}" already exists in the repository.`)
    }
    await updateRefs(context.author, repository, [{ ref: name, new: oid }])
    return { ref: refSource(repository, { ref: name, sha: oid }) }
  }),

  updateRef: mutation(async ({ refId, oid, force }: UpdateRefInput, context) => {
    const { repository, ref, sha } = await requireNode<RefSource>(context, refId, 'Ref')
    demand(context, repository, { contents: 'write' })
    await checkObject(repository, ref, oid)
    if (force !== true) await checkForward(repository, { ref, old: sha, new: oid })
    await updateRefs(context.author, repository, [{ ref, old: sha, new: oid }])
    return { ref: refSource(repository, { ref, sha: oid }) }
  }),

  deleteRef: mutation(async ({ refId }: DeleteRefInput, context) => {
    const { repository, ref, sha } = await requireNode<RefSource>(context, refId, 'Ref')
    demand(context, repository, { contents: 'write' })
    await updateRefs(context.author, repository, [{ ref, old: sha }])
    return {}
  }),

  updateRefs: mutation(async ({ repositoryId, refUpdates }: UpdateRefsInput, context) => {
    const { repository } = await requireNode<RepositorySource>(context, repositoryId, 'Repository')
    demand(context, repository, { contents: 'write' })
    const updates = await Promise.all(refUpdates.map((update) => readUpdate(context, repository, update)))
    await updateRefs(
      context.author,
      repository,
      updates.filter(({ old, new: to }) => old !== to)
    )
    return {}
  })
}

/**
 * An update of `updateRefs`: a zero `beforeOid` says that the ref must not be there, a zero `afterOid` deletes it, and
 * without `beforeOid` whatever stands there is replaced (https://docs.github.com/graphql/reference/input-objects#refupdate).
 */
async function readUpdate(
  _: MutationContext,
  repository: Repository,
  { name, beforeOid, afterOid, force }: UpdateRefsInput['refUpdates'][number]
): Promise<RefUpdate> {
  const old = await findSha(repository.path, name)
  const expected = beforeOid == null ? old : zero.test(beforeOid) ? undefined : beforeOid
  if (expected !== old) throw unprocessable(`Reference cannot be updated: ${name} is not at the expected object`)
  const to = zero.test(afterOid) ? undefined : afterOid
  if (to === undefined) return { ref: name, old }
  checkName(name)
  await checkObject(repository, name, to)
  if (force !== true && old !== undefined) await checkForward(repository, { ref: name, old, new: to })
  return { ref: name, old, new: to }
}
