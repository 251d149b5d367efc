import { basename } from 'node:path'
import type { PlayOptions } from './options.ts'
import type { Frame, JobFolders } from './state.ts'
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
  const { options } = frame.play
  const { event, repository } = options
  const payload = (event.payload ?? {}) as Payload
  const values: Record<string, unknown> = {
    token: job.token,
    job: job.id,
    ref: event.ref,
    sha: event.sha,
    repository,
    repository_owner: repository.split('/')[0],
    repository_owner_id: String(payload.repository?.owner?.id ?? 1),
    repositoryUrl: `git://${new URL(options.serverUrl).host}/${repository}.git`,
    ...runNumbers,
    repository_visibility: payload.repository?.visibility ?? 'public',
    repository_id: String(payload.repository?.id ?? 1),
    actor_id: String(payload.sender?.id ?? 1),
    actor: event.actor,
    triggering_actor: event.actor,
    workflow: frame.play.workflowName,
    head_ref: payload.pull_request?.head?.ref ?? '',
    base_ref: payload.pull_request?.base?.ref ?? '',
    event_name: event.name,
    event: eventPayload(options),
    server_url: options.serverUrl,
    api_url: options.apiUrl,
    graphql_url: options.graphqlUrl,
    ref_name: refName(event.ref),
    ref_protected: false,
    ref_type: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    secret_source: 'Actions',
    workflow_ref: `${repository}/${options.workflow}@${event.ref}`,
    workflow_sha: event.sha,
    workspace: job.folders.workspace,
    event_path: job.folders.eventPath
  }
  return new Map(Object.entries(values).map(([key, value]) => [key, toData(value)]))
}

const runNumbers = {
  run_id: '1',
  run_number: '1',
  run_attempt: '1',
  retention_days: '90',
  artifact_cache_size_limit: '10'
}

/** The `job` context; `status` changes as steps fail. */
export function jobContext(frame: Frame, status: string): Data {
  const { source, workflow } = frame
  return toData({
    status,
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
