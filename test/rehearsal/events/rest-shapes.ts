import type { Scene } from '#rehearsal/world/events/event'
import type { Schema } from '#rehearsal/world/rest/schemas'

const created = '2026-01-02T03:04:05Z'

/** A published release of a tag, in the form of the REST API. */
export function release({ repository, sender }: Scene, changes: Partial<Schema<'release'>> = {}): Schema<'release'> {
  const url = `${repository.url}/releases/7`
  return {
    url,
    html_url: `${repository.html_url}/releases/tag/v1.2.3`,
    assets_url: `${url}/assets`,
    upload_url: `${url}/assets{?name,label}`,
    tarball_url: `${repository.url}/tarball/v1.2.3`,
    zipball_url: `${repository.url}/zipball/v1.2.3`,
    id: 7,
    node_id: 'UmVsZWFzZTo3',
    tag_name: 'v1.2.3',
    target_commitish: 'main',
    name: 'v1.2.3',
    body: 'Notes',
    draft: false,
    prerelease: false,
    immutable: false,
    created_at: created,
    updated_at: created,
    published_at: created,
    author: sender,
    assets: [],
    ...changes
  }
}

/** Pull request 3 from `topic` into `main`, in the form of the REST API. */
export function pullRequest(scene: Scene, changes: Partial<Schema<'pull-request'>> = {}): Schema<'pull-request'> {
  const { repository, sender, defaultSha } = scene
  const url = `${repository.url}/pulls/3`
  const html = `${repository.html_url}/pull/3`
  const end = (ref: string) => ({ label: `acme:${ref}`, ref, sha: defaultSha, user: sender, repo: repository })
  const link = (href: string) => ({ href })
  const shape = {
    url,
    id: 3,
    node_id: 'UFI6Mw',
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: `${repository.url}/issues/3`,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${repository.url}/pulls/comments{/number}`,
    comments_url: `${repository.url}/issues/3/comments`,
    statuses_url: `${repository.url}/statuses/${defaultSha}`,
    number: 3,
    state: 'open' as const,
    locked: false,
    title: 'Topic',
    user: sender,
    body: null,
    labels: [],
    milestone: null,
    created_at: created,
    updated_at: created,
    closed_at: null,
    merged_at: null,
    merge_commit_sha: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: end('topic'),
    base: end('main'),
    _links: {
      self: link(url),
      html: link(html),
      issue: link(`${repository.url}/issues/3`),
      comments: link(`${repository.url}/issues/3/comments`),
      review_comments: link(`${url}/comments`),
      review_comment: link(`${repository.url}/pulls/comments{/number}`),
      commits: link(`${url}/commits`),
      statuses: link(`${repository.url}/statuses/${defaultSha}`)
    },
    author_association: 'MEMBER' as const,
    auto_merge: null,
    active_lock_reason: null,
    draft: false,
    merged: false,
    mergeable: true,
    rebaseable: true,
    mergeable_state: 'clean',
    merged_by: null,
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: 1,
    additions: 0,
    deletions: 0,
    changed_files: 0
  }
  return { ...shape, ...changes } as unknown as Schema<'pull-request'>
}

/** Issue 5, in the form of the REST API; with `pull_request` it is one. */
export function issue({ repository, sender }: Scene, changes: Partial<Schema<'issue'>> = {}): Schema<'issue'> {
  const url = `${repository.url}/issues/5`
  return {
    url,
    repository_url: repository.url,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: `${repository.html_url}/issues/5`,
    id: 5,
    node_id: 'STo1',
    number: 5,
    title: 'Issue',
    user: sender,
    labels: [],
    state: 'open',
    state_reason: null,
    locked: false,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: 0,
    created_at: created,
    updated_at: created,
    closed_at: null,
    closed_by: null,
    author_association: 'MEMBER',
    body: 'Text',
    ...changes
  }
}

/** A comment on issue 5, in the form of the REST API. */
export function comment({ repository, sender }: Scene): Schema<'issue-comment'> {
  return {
    url: `${repository.url}/issues/comments/9`,
    html_url: `${repository.html_url}/issues/5#issuecomment-9`,
    issue_url: `${repository.url}/issues/5`,
    id: 9,
    node_id: 'SUM6OQ',
    user: sender,
    created_at: created,
    updated_at: created,
    author_association: 'MEMBER',
    body: '/release'
  }
}

/** A milestone, in the form of the REST API. */
export function milestone({ repository, sender }: Scene): Schema<'milestone'> {
  const url = `${repository.url}/milestones/1`
  return {
    url,
    html_url: `${repository.html_url}/milestone/1`,
    labels_url: `${url}/labels`,
    id: 15,
    node_id: 'TVM6MTU',
    number: 1,
    title: '1.3',
    description: null,
    creator: sender,
    open_issues: 1,
    closed_issues: 0,
    state: 'open',
    created_at: created,
    updated_at: created,
    closed_at: null,
    due_on: null
  }
}

/** A release asset, in the form of the REST API. */
export function asset({ repository, sender }: Scene): Schema<'release-asset'> {
  return {
    url: `${repository.url}/releases/assets/16`,
    browser_download_url: `${repository.html_url}/releases/download/v1.2.3/a.tgz`,
    id: 16,
    node_id: 'UkE6MTY',
    name: 'a.tgz',
    label: null,
    state: 'uploaded',
    content_type: 'application/gzip',
    size: 3,
    digest: `sha256:${'0'.repeat(64)}`,
    download_count: 0,
    created_at: created,
    updated_at: created,
    uploader: sender
  }
}

/** A label, in the form of the REST API. */
export function label({ repository }: Scene) {
  const url = `${repository.url}/labels/ready`
  return { id: 4, node_id: 'TA', url, name: 'ready', color: 'ededed', default: false, description: null }
}
