import type { Scene } from '#rehearsal/world/events/event'
import type { WorkflowRunFacts } from '#rehearsal/world/events/workflow-run'
import type { Schema } from '#rehearsal/world/rest/schemas'

const created = '2026-01-02T03:04:05Z'

/** A run of the workflow `Build`. */
export function runFacts(
  headCommit: Schema<'commit'>,
  status: WorkflowRunFacts['run']['status'],
  level = 0
): WorkflowRunFacts {
  return {
    workflow: { id: 11, name: 'Build', path: '.github/workflows/build.yml', createdAt: created },
    run: {
      id: 12,
      suite: 13,
      number: 1,
      attempt: 1,
      title: 'Second',
      event: 'push',
      headBranch: 'main',
      headCommit,
      status,
      conclusion: status === 'completed' ? 'success' : null,
      createdAt: created,
      startedAt: created,
      updatedAt: created
    },
    level
  }
}

/** An approving review, in the form of the REST API. */
export function review({ repository, sender, defaultSha }: Scene): Schema<'pull-request-review'> {
  const html = `${repository.html_url}/pull/3#pullrequestreview-8`
  const pull = `${repository.url}/pulls/3`
  return {
    id: 8,
    node_id: 'UFJSOjg',
    user: sender,
    body: '',
    state: 'APPROVED',
    html_url: html,
    pull_request_url: pull,
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: created,
    commit_id: defaultSha,
    author_association: 'MEMBER'
  }
}

/** A status, in the form of the REST API. */
export function status({ repository, sender, defaultSha }: Scene): Schema<'status'> {
  return {
    url: `${repository.url}/statuses/${defaultSha}`,
    avatar_url: sender.avatar_url,
    id: 6,
    node_id: 'U1M6Ng',
    state: 'success',
    description: 'fine',
    target_url: 'https://ci.example.org/6',
    context: 'ci/example',
    created_at: created,
    updated_at: created,
    creator: sender
  }
}

/** A deployment, in the form of the REST API. */
export function deployment({ repository, sender, defaultSha }: Scene): Schema<'deployment'> {
  const url = `${repository.url}/deployments/13`
  return {
    url,
    id: 13,
    node_id: 'RGU6MTM',
    sha: defaultSha,
    ref: 'main',
    task: 'deploy',
    payload: {},
    original_environment: 'production',
    environment: 'production',
    description: null,
    creator: sender,
    created_at: created,
    updated_at: created,
    statuses_url: `${url}/statuses`,
    repository_url: repository.url
  }
}

/** A status of the deployment, in the form of the REST API. */
export function deploymentStatus(
  scene: Scene,
  state: Schema<'deployment-status'>['state']
): Schema<'deployment-status'> {
  const url = `${scene.repository.url}/deployments/13`
  return {
    url: `${url}/statuses/14`,
    id: 14,
    node_id: 'RFM6MTQ',
    state,
    creator: scene.sender,
    description: '',
    environment: 'production',
    target_url: '',
    created_at: created,
    updated_at: created,
    deployment_url: url,
    repository_url: scene.repository.url
  }
}
