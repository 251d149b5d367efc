import type { Workflow, WorkflowRun } from '@octokit/graphql-schema'
import type { RunRecord } from '../../actions/runs.ts'
import type { WorkflowRecord } from '../../actions/workflows.ts'
import type { Repository } from '../../repositories.ts'
import { nodeId } from '../../rest/node-id.ts'
import { urlsOf } from '../../rest/urls.ts'
import { checkSuitesOf } from '../../statuses/check-run.ts'
import type { Fields, Typed } from '../fields.ts'

/** A run of a workflow. */
export interface WorkflowRunSource extends Typed<'WorkflowRun'> {
  readonly repository: Repository
  readonly run: RunRecord
}

/** A workflow. */
export interface WorkflowSource extends Typed<'Workflow'> {
  readonly repository: Repository
  readonly workflow: WorkflowRecord
}

/** The fields of WorkflowRun. How it went is said by its check suite. */
export const workflowRunFields = {
  id: ({ run }) => nodeId('WorkflowRun', String(run.id)),
  databaseId: ({ run }) => run.id,
  runNumber: ({ run }) => run.number,
  event: ({ run }) => run.event.name,
  createdAt: ({ run }) => run.createdAt,
  updatedAt: ({ run }) => run.updatedAt,
  workflow: ({ repository, run }): WorkflowSource => ({ __typename: 'Workflow', repository, workflow: run.workflow }),
  checkSuite: ({ repository, run }) => {
    const suite = checkSuitesOf(repository).find(({ id, app }) => id === run.suite && app === 'github-actions')
    return suite && { __typename: 'CheckSuite', repository, suite }
  },
  url: ({ repository, run }, _, { state }) => `${urlsOf(state.url, repository).html}/actions/runs/${run.id}`,
  resourcePath: ({ repository, run }) => `/${repository.fullName}/actions/runs/${run.id}`
} satisfies Fields<WorkflowRun, WorkflowRunSource>

/** The fields of Workflow. */
export const workflowFields = {
  id: ({ workflow }) => nodeId('Workflow', String(workflow.id)),
  databaseId: ({ workflow }) => workflow.id,
  name: ({ workflow }) => workflow.name,
  state: ({ workflow }) => workflow.state.toUpperCase(),
  createdAt: ({ workflow }) => workflow.createdAt,
  updatedAt: ({ workflow }) => workflow.createdAt
} satisfies Fields<Workflow, WorkflowSource>

/** A run as resolvers hand it on. */
export function workflowRunSource(repository: Repository, run: RunRecord): WorkflowRunSource {
  return { __typename: 'WorkflowRun', repository, run }
}
