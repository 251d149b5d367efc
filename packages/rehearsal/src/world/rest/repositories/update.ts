import { perform } from '../../effect.ts'
import { mergeSettingsOf } from '../../pulls/merge-settings.ts'
import { findSha } from '../../refs.ts'
import { setDefaultBranch } from '../../repositories.ts'
import { type RepositorySettings, settingsOf } from '../../repository-settings.ts'
import { loginOf } from '../../tokens.ts'
import { invalid, RestError } from '../errors.ts'
import { bodyOf, type RestRequest, type Route } from '../request.ts'
import { fullRepository } from './repository.ts'

type Changes = ReturnType<typeof bodyOf<'repos/update'>>

/** PATCH /repos/{owner}/{repo}: the settings, and which branch is the default one. */
export const updateRepository: Route = {
  method: 'PATCH',
  path: '/repos/{owner}/{repo}',
  documentation: '/repos/repos#update-a-repository',
  handle: async (request) => {
    const { state, repository, caller, via } = request
    const changes = bodyOf<'repos/update'>(request)
    refuseUnknown(request, changes)
    const branch = changes.default_branch
    if (branch !== undefined) await demandBranch(request, branch)
    checkMethods(request, changes)
    const effect = {
      kind: 'update-repository',
      target: repository.fullName,
      new: JSON.stringify(changes),
      via,
      by: loginOf(caller)
    }
    await perform(state, effect, async () => {
      if (branch !== undefined) await setDefaultBranch(repository, branch)
      apply(request, changes)
    })
    return { body: await fullRepository(request) }
  }
}

/** Names, visibility and security settings of a repository are fixed in the world. */
function refuseUnknown({ state, repository, via }: RestRequest, changes: Changes): void {
  const isPrivate = changes.visibility === undefined ? changes.private : changes.visibility === 'private'
  const unknown = [
    changes.name !== undefined && changes.name !== repository.name && 'name',
    isPrivate !== undefined && isPrivate !== repository.private && 'visibility',
    changes.security_and_analysis && 'security_and_analysis'
  ].find((name) => typeof name === 'string')
  if (unknown === undefined) return
  state.unsupported.push(`${via} ${unknown}`)
  throw new RestError(501, `The rehearsal's world cannot change the ${unknown} of a repository`)
}

/** The sentence is in https://github.com/xmo-odoo/dummy_central/tree/67e318e/tests/repos/repos. */
async function demandBranch({ repository }: RestRequest, branch: string): Promise<void> {
  if ((await findSha(repository.path, `refs/heads/${branch}`)) !== undefined) return
  const message = `The branch ${branch} was not found. Please push that ref first or create it via the Git Data API.`
  throw invalid({ resource: 'Repository', code: 'invalid', field: 'default_branch', message })
}

function methodsAfter({ repository }: RestRequest, changes: Changes) {
  const { methods } = mergeSettingsOf(repository)
  return {
    merge: changes.allow_merge_commit ?? methods.merge,
    squash: changes.allow_squash_merge ?? methods.squash,
    rebase: changes.allow_rebase_merge ?? methods.rebase
  }
}

/** The words are those that GitHub's settings page has for it too. */
function checkMethods(request: RestRequest, changes: Changes): void {
  if (Object.values(methodsAfter(request, changes)).some(Boolean)) return
  const message = 'Sorry, you need to allow at least one merge strategy. (no_merge_method)'
  throw invalid({ resource: 'Repository', code: 'invalid', field: 'merge_commit_allowed', message })
}

function apply(request: RestRequest, changes: Changes): void {
  const { repository } = request
  const merging = mergeSettingsOf(repository)
  merging.methods = methodsAfter(request, changes)
  merging.allowAutoMerge = changes.allow_auto_merge ?? merging.allowAutoMerge
  merging.deleteBranchOnMerge = changes.delete_branch_on_merge ?? merging.deleteBranchOnMerge
  const settings = settingsOf(repository)
  const known = Object.keys(settings)
  const named = Object.entries(changes).filter(([name]) => known.includes(name))
  Object.assign(settings, Object.fromEntries(named) as Partial<RepositorySettings>)
}
