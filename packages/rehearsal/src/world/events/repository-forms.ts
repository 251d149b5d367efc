import { nodeId } from '../rest/node-id.ts'
import type { Schema } from '../rest/schemas.ts'
import { older } from './older.ts'

type RestRepository = Schema<'full-repository'> | Schema<'repository'>
type Shape = Record<string, unknown>

/** The members that a repository has in payloads beside its many addresses; those of the REST API are more. */
const members = [
  'id',
  'node_id',
  'name',
  'full_name',
  'private',
  'owner',
  'description',
  'fork',
  'created_at',
  'updated_at',
  'pushed_at',
  'homepage',
  'size',
  'stargazers_count',
  'watchers_count',
  'language',
  'has_issues',
  'has_projects',
  'has_downloads',
  'has_wiki',
  'has_pages',
  'has_discussions',
  'forks_count',
  'archived',
  'disabled',
  'open_issues_count',
  'license',
  'allow_forking',
  'is_template',
  'web_commit_signoff_required',
  'topics',
  'visibility',
  'forks',
  'open_issues',
  'watchers',
  'default_branch'
]

/** Members that the REST API leaves out in its newer versions, or where it has nothing to say. */
const defaults = {
  has_downloads: true,
  has_discussions: false,
  is_template: false,
  disabled: false,
  license: null,
  topics: []
}

const isAddress = (key: string): boolean => key === 'url' || key.endsWith('_url')

const forms = new WeakMap<RestRepository, Shape>()

/** A repository as it stands in payloads: the same object each time, because a push can have thousands of them. */
export function webhookRepository(repository: RestRepository): Shape {
  const form = forms.get(repository) ?? formOf(repository)
  forms.set(repository, form)
  return form
}

function formOf(repository: RestRepository): Shape {
  const kept = Object.entries(repository).filter(([key, value]) => {
    return value !== undefined && (isAddress(key) || members.includes(key))
  })
  const { temp_clone_token: _token, ...form } = { ...defaults, ...Object.fromEntries(kept) } as Shape
  return form
}

/** A repository in the payload of a push: times are seconds since 1970, and there are two more old names for things. */
export function pushRepository(repository: RestRepository): Shape {
  const seconds = (time: string | null | undefined): number => Math.floor(Date.parse(time ?? '') / 1000)
  const { name, email: _email, ...owner } = repository.owner
  return {
    ...webhookRepository(repository),
    owner: { name: name ?? owner.login, email: null, ...owner },
    created_at: seconds(repository.created_at),
    pushed_at: seconds(repository.pushed_at),
    stargazers: repository.stargazers_count,
    master_branch: repository.default_branch
  }
}

const brief = ['id', 'node_id', 'name', 'full_name', 'private', 'description', 'fork']
const long = ['clone_url', 'git_url', 'ssh_url', 'svn_url', 'mirror_url']

/** A repository inside a workflow run: what it is called and where its parts are. */
export function briefRepository(repository: RestRepository): Shape {
  const kept = Object.entries(repository).filter(([key]) => {
    return brief.includes(key) || (isAddress(key) && !long.includes(key) && key !== 'temp_clone_token')
  })
  return older({ ...Object.fromEntries(kept), owner: repository.owner })
}

/** The organization that owns a repository; undefined when a person does. */
export function organizationOf(server: string, { owner }: RestRepository): Shape | undefined {
  if (owner.type !== 'Organization') return undefined
  const url = `${server}/api/v3/orgs/${owner.login}`
  return {
    login: owner.login,
    id: owner.id,
    node_id: nodeId('Organization', String(owner.id)),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: owner.avatar_url,
    description: ''
  }
}
