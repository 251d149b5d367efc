import { basename } from 'node:path'
import type { Frame } from './frame.ts'
import type { PlayOptions } from './options.ts'
import type { JobFolders } from './state.ts'
import { type Data, toData } from './values.ts'

/** The parts of an event payload that the `github` context repeats. */
interface Payload {
  readonly repository?: {
    readonly id?: number
    readonly visibility?: string
    readonly owner?: { readonly id?: number }
  }
  readonly sender?: { readonly id?: number }
  readonly pull_request?: { readonly base?: { readonly ref?: string }; readonly head?: { readonly ref?: string } }
}

/** The short name of a ref: `v1.2.3` for a tag, `main` for a branch, `7/merge` for a pull request. */
export function refName(ref: string): string {
  return ref.replace(/^refs\/(heads|tags|pull)\//, '')
}

/** The payload of the event as jobs see it: with the inputs of a dispatched workflow. */
export function eventPayload({ event, inputs }: PlayOptions): unknown {
  const payload = event.payload ?? {}
  return inputs === undefined ? payload : { ...payload, inputs }
}

/** The `github` context that all steps of a job have in common. A called workflow sees the caller's. */
export function githubContext(
  frame: Frame,
  job: { readonly id: string; readonly token: string; readonly folders: JobFolders }
): Map<string, Data> {
  const { options, workflowName } = frame.play
  const values: Record<string, unknown> = {
    token: job.token,
    job: job.id,
    ...ofEvent(options),
    ...ofRun(options),
    workflow: workflowName,
    server_url: options.serverUrl,
    api_url: options.apiUrl,
    graphql_url: options.graphqlUrl,
    workspace: job.folders.workspace,
    event_path: job.folders.eventPath
  }
  return new Map(Object.entries(values).map(([key, value]) => [key, toData(value)]))
}

function ofEvent(options: PlayOptions): Record<string, unknown> {
  const { event } = options
  const payload = (event.payload ?? {}) as Payload
  // GitHub sets `head_ref` and `base_ref` for no other event, whatever its payload holds:
  // https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#github-context
  const pull = /^pull_request(_target)?$/.test(event.name) ? payload.pull_request : undefined
  return {
    ref: event.ref,
    sha: event.sha,
    repository_owner_id: String(payload.repository?.owner?.id ?? 1),
    repository_visibility: payload.repository?.visibility ?? 'public',
    repository_id: String(payload.repository?.id ?? 1),
    actor_id: String(payload.sender?.id ?? 1),
    actor: event.actor,
    triggering_actor: event.actor,
    head_ref: pull?.head?.ref ?? '',
    base_ref: pull?.base?.ref ?? '',
    event_name: event.name,
    event: eventPayload(options),
    ref_name: refName(event.ref),
    ref_protected: event.refProtected ?? false,
    ref_type: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    workflow_sha: event.sha
  }
}

function ofRun({ repository, serverUrl, workflow, event, run }: PlayOptions): Record<string, unknown> {
  const { id, number, attempt } = run ?? { id: 1, number: 1, attempt: 1 }
  return {
    repository,
    repository_owner: repository.split('/')[0],
    repositoryUrl: `git://${new URL(serverUrl).host}/${repository}.git`,
    run_id: String(id),
    run_number: String(number),
    run_attempt: String(attempt),
    retention_days: '90',
    artifact_cache_size_limit: '10',
    secret_source: 'Actions',
    workflow_ref: `${repository}/${workflow}@${event.ref}`
  }
}

/** The `job` context; `status` changes as steps fail. `name` is that of the job. */
export function jobContext(frame: Frame, name: string, status: string): Data {
  const { source, workflow, play } = frame
  const checkRun = play.options.checkRunId?.(name)
  return toData({
    status,
    ...(checkRun === undefined ? {} : { check_run_id: checkRun }),
    workflow_ref: `${source.repository}/${workflow.file}@${source.ref}`,
    workflow_sha: source.sha,
    workflow_repository: source.repository,
    workflow_file_path: workflow.file
  })
}

const systems: Record<string, string> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }

/** The `runner` context, also what the RUNNER_ variables hold. It names this machine, whatever `runs-on` says. */
export function runnerContext(folders: JobFolders, labels: readonly string[], debug: boolean): Record<string, string> {
  const hosted = labels.some((label) => /^(ubuntu|windows|macos)-/.test(label))
  return {
    os: systems[process.platform] ?? 'Linux',
    arch: process.arch === 'arm64' ? 'ARM64' : process.arch === 'arm' ? 'ARM' : 'X64',
    name: 'Rehearsal',
    environment: hosted ? 'github-hosted' : 'self-hosted',
    tool_cache: folders.tools,
    temp: folders.temp,
    workspace: folders.work,
    ...(debug ? { debug: '1' } : {})
  }
}

/** The folder name that the runner gives a repository's workspace. */
export function workspaceName(options: PlayOptions): string {
  return basename(options.repository)
}
