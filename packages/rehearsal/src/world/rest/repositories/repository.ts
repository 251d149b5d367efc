import { accountOf } from '../../accounts/accounts.ts'
import { forksOf, sourceOf } from '../../forks.ts'
import { shownPermissions } from '../../permissions/shown-permissions.ts'
import { defaultBranch, type Repository } from '../../repositories.ts'
import type { WorldState } from '../../state.ts'
import { nodeId } from '../node-id.ts'
import type { RestRequest } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { simpleUser } from '../users/simple-user.ts'
import { settingsShape } from './settings-shape.ts'

/** Whom a repository is described to, if anybody. */
export type AboutRepository = Pick<RestRequest, 'state' | 'repository' | 'urls' | 'version'> &
  Partial<Pick<RestRequest, 'caller'>>

/** A repository in the shape of GitHub's "full repository". */
export async function fullRepository({
  state,
  repository,
  urls,
  version,
  caller
}: AboutRepository): Promise<Schema<'full-repository'>> {
  const permissions = shownPermissions(repository, caller)
  return {
    id: repository.id,
    node_id: nodeId('Repository', String(repository.id)),
    name: repository.name,
    full_name: repository.fullName,
    owner: simpleUser(state.url, repository.owner, accountOf(state, repository.owner).type),
    html_url: urls.html,
    url: urls.repository,
    ...linkTemplates(urls.repository),
    ...gitAddresses(state.url, repository),
    ...settingsShape(repository, version),
    ...counts,
    ...forkCounts(state, repository),
    ...(permissions === undefined ? {} : { permissions }),
    default_branch: await defaultBranch(repository),
    pushed_at: repository.pushedAt,
    created_at: repository.createdAt,
    updated_at: repository.pushedAt
  }
}

function gitAddresses(server: string, { fullName }: Repository) {
  const host = new URL(server).host
  return {
    clone_url: `${server}/${fullName}.git`,
    git_url: `git://${host}/${fullName}.git`,
    ssh_url: `ssh://git@${host}/${fullName}.git`,
    svn_url: `${server}/${fullName}`,
    mirror_url: null
  }
}

function forkCounts(state: WorldState, repository: Repository) {
  const forks = forksOf(state, repository).length
  return { forks, forks_count: forks, network_count: forksOf(state, sourceOf(repository)).length }
}

const counts = {
  open_issues: 0,
  open_issues_count: 0,
  size: 0,
  stargazers_count: 0,
  subscribers_count: 0,
  watchers: 0,
  watchers_count: 0
}

function linkTemplates(url: string) {
  return {
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    hooks_url: `${url}/hooks`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`
  }
}
