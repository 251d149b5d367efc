import type { CandidateWorkflow } from '../workflows.ts'
import { type RunRecord, runsOf } from '../world/actions/runs.ts'
import { workflowRecord } from '../world/actions/workflows.ts'
import { timestamp } from '../world/commit-object.ts'
import type { WorldEvent } from '../world/events/event.ts'
import { sceneOf } from '../world/events/scene.ts'
import { workflowRunEvent } from '../world/events/workflow-run.ts'
import { nextId, nextNumber } from '../world/identifiers.ts'
import type { Repository } from '../world/repositories.ts'
import { runFacts } from '../world/rest/actions/run-shape.ts'
import { urlsOf } from '../world/rest/urls.ts'
import type { WorldState } from '../world/state.ts'

/** A step in the life of a run. */
export type RunAction = 'requested' | 'in_progress' | 'completed'

/** Enters a run into the repository, queued. */
export function newRun(
  state: WorldState,
  repository: Repository,
  event: WorldEvent,
  workflow: CandidateWorkflow
): RunRecord {
  const at = timestamp(state.now())
  const record: RunRecord = {
    id: nextId(state, 'workflow run'),
    suite: nextId(state, 'check suite'),
    number: nextNumber(state, `run of ${workflow.file} in ${repository.fullName}`),
    attempt: 1,
    workflow: workflowRecord(repository, workflow.file, workflow.name),
    event,
    level: levelOf(repository, event),
    title: titleOf(event, workflow.name),
    status: 'queued',
    conclusion: null,
    createdAt: at,
    startedAt: at,
    updatedAt: at,
    jobs: [],
    waiting: new Map(),
    reviews: []
  }
  runsOf(repository).set(record.id, record)
  return record
}

/** How deep in a chain of `workflow_run` a run stands that an event starts. */
function levelOf(repository: Repository, { name, payload }: WorldEvent): number {
  if (name !== 'workflow_run') return 0
  const { id } = payload.workflow_run as { id: number }
  return (runsOf(repository).get(id)?.level ?? 0) + 1
}

/** What stands above a run at GitHub: the subject of its commit, pull request or release, else the workflow's name. */
function titleOf({ payload }: WorldEvent, name: string): string {
  const { head_commit: commit, pull_request: pull, release, issue } = payload as Record<string, Record<string, unknown>>
  const title = commit?.message ?? pull?.title ?? release?.name ?? issue?.title
  return typeof title === 'string' && title !== '' ? (title.split('\n')[0] as string) : name
}

/** The event that tells of a step in the life of a run, as it is when this is asked. */
export async function toldRun(
  state: WorldState,
  repository: Repository,
  now: RunRecord,
  action: RunAction
): Promise<WorldEvent> {
  const record = { ...now } // the run goes on meanwhile
  const scene = await sceneOf(state, repository, { kind: 'anonymous' }, record.event.actor)
  const run = await runFacts({ state, repository, urls: urlsOf(state.url, repository) }, record)
  return workflowRunEvent(scene, action, { workflow: record.workflow, run, level: record.level })
}
