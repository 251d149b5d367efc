import { accountsOf, addAccount, findAccount } from '../../accounts/accounts.ts'
import { perform } from '../../effect.ts'
import { createFork as fork, forksOf } from '../../forks.ts'
import { knows } from '../../permissions/reach.ts'
import type { Repository } from '../../repositories.ts'
import { loginOf } from '../../tokens.ts'
import { answerPage } from '../answer-page.ts'
import { notFound, RestError } from '../errors.ts'
import { bodyOf, type RestRequest, type Route } from '../request.ts'
import { urlsOf } from '../urls.ts'
import { minimalRepository } from './contained-repository.ts'
import { wholeRepository } from './whole-repository.ts'

const path = '/repos/{owner}/{repo}/forks'

/** GET .../forks: those that the caller may see, the newest first unless asked otherwise. */
export const listForks: Route = {
  method: 'GET',
  path,
  documentation: '/repos/forks#list-forks',
  handle: async (request) => {
    const seen = forksOf(request.state, request.repository).filter((each) => knows(each, request.caller))
    const inOrder = request.url.searchParams.get('sort') === 'oldest' ? seen : seen.reverse()
    return answerPage(request, inOrder, (each) => minimalRepository(request, each))
  }
}

/** POST .../forks: for the caller, or for an organization. Who has a fork already gets that one. */
export const createFork: Route = {
  method: 'POST',
  path,
  documentation: '/repos/forks#create-a-fork',
  handle: async (request) => {
    const { state, repository, via, caller } = request
    const { organization, name, default_branch_only = false } = bodyOf<'repos/create-fork'>(request)
    const owner = ownerOf(request, organization)
    const own = forksOf(state, repository).find((each) => each.owner.toLowerCase() === owner.toLowerCase())
    if (own !== undefined) return { status: 202, body: await wholeRepository({ ...request, ...aboutOf(request, own) }) }
    const wanted = { owner, name: name ?? repository.name, defaultBranchOnly: default_branch_only }
    const effect = { kind: 'fork-repository', target: repository.fullName, new: owner, via, by: loginOf(caller) }
    const made = await perform(state, effect, () => fork(state, repository, wanted))
    return { status: 202, body: await wholeRepository({ ...request, ...aboutOf(request, made) }) }
  }
}

/** A person who owns a repository is no organization, which the world would else take every owner for. */
function ownerOf({ state, caller, repository }: RestRequest, organization: string | undefined): string {
  if (organization !== undefined) {
    if (findAccount(state, organization)?.type !== 'Organization') throw notFound()
    return organization
  }
  const login = loginOf(caller)
  if (login.endsWith('[bot]')) throw new RestError(422, 'Validation Failed') // an App forks into organizations alone
  if (login.toLowerCase() === repository.owner.toLowerCase())
    throw new RestError(403, 'You cannot fork your own repository')
  if (!accountsOf(state).has(login.toLowerCase())) addAccount(state, 'User', { login })
  return login
}

function aboutOf({ state }: RestRequest, repository: Repository) {
  return { repository, urls: urlsOf(state.url, repository) }
}
