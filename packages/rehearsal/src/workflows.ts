import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describeWorkflow, listWorkflows, workflowFolder } from './known-workflows.ts'
import { safe } from './report/terminal.ts'
import { changedFilesOf } from './triggers/changed-files.ts'
import { decide } from './triggers/decide.ts'
import type { ChangedFiles } from './triggers/paths.ts'
import { workflowSourceOf } from './triggers/workflow-source.ts'
import type { WorldEvent } from './world/events/event.ts'
import { readObjects } from './world/objects.ts'

/** A workflow file and whether the event starts it. */
export interface CandidateWorkflow {
  /** Its path in the repository. */
  readonly file: string
  /** Its `name`, or its path when it has none. */
  readonly name: string
  readonly content: string
  /** Whether it listens to such events at all. */
  readonly listens: boolean
  readonly starts: boolean
  readonly reason: string
  /** The first problem of a file that GitHub's parser does not take, with file and line. */
  readonly invalid?: string
  /** A file that is not in the commit and has to be put into the work tree. */
  readonly isDraft: boolean
}

/** What an event asks of each workflow file. */
interface Asking {
  readonly event: WorldEvent
  readonly changedFiles: ChangedFiles
  /** The files of the default branch, where a file must be among them. */
  readonly registered?: readonly string[]
}

/**
 * The workflows whose files count for an event, each with the decision of GitHub's parser and filters. `path` is the bare
 * repository, whose HEAD is the default branch.
 */
export async function workflowsAt(path: string, event: WorldEvent): Promise<CandidateWorkflow[]> {
  const { sha, onDefaultBranchToo } = workflowSourceOf(event)
  const entries = await listWorkflows(path, sha)
  const objects = await readObjects(
    path,
    entries.map((entry) => entry.sha)
  )
  const files = entries.map(({ file }, at) => ({ file, content: objects[at]?.content.toString('utf8') ?? '' }))
  const registered = onDefaultBranchToo ? (await listWorkflows(path, 'HEAD')).map(({ file }) => file) : undefined
  const asking = { event, changedFiles: changedFilesOf(path, event), ...(registered && { registered }) }
  return Promise.all(files.map((each) => judge({ ...each, isDraft: false }, asking)))
}

/**
 * Finds the workflow that was asked for: in the commit by its path or its name, else a file on disk, else none. One
 * that looks otherwise in the clone's work tree (`repo`) says so, for its owner may expect the draft to be played.
 */
export async function chooseWorkflow(
  asked: string,
  known: readonly CandidateWorkflow[],
  { event, path, repo }: { readonly event: WorldEvent; readonly path: string; readonly repo: string | undefined }
): Promise<CandidateWorkflow | undefined> {
  const name = asked.replace(/^\.\//, '')
  const inCommit = known.find(({ file }) => file === name || file === `${workflowFolder}${name}`)
  if (inCommit !== undefined) {
    const draft = repo === undefined ? undefined : await readText(join(repo, inCommit.file))
    if (draft === undefined || draft === inCommit.content) return inCommit
    const hint = 'as committed; the file in the work tree differs: copy it elsewhere to play that'
    return { ...inCommit, reason: `${inCommit.reason} (${hint})` }
  }
  const content = await readText(asked)
  if (content === undefined) return undefined
  const draft = { file: `${workflowFolder}${basename(asked)}`, content, isDraft: true }
  return judge(draft, { event, changedFiles: changedFilesOf(path, event) })
}

/**
 * The first problem of each file of a commit that GitHub shows as a failed run of any push, because its parser does not
 * take it; without files in whose place a draft is played.
 */
export function invalidAmong(workflows: readonly CandidateWorkflow[], chosen: readonly CandidateWorkflow[]): string[] {
  const drafts = chosen.filter(({ isDraft }) => isDraft).map(({ file }) => file)
  return workflows.flatMap(({ file, invalid }) => (invalid === undefined || drafts.includes(file) ? [] : [invalid]))
}

function readText(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined)
}

async function judge(
  found: Pick<CandidateWorkflow, 'file' | 'content' | 'isDraft'>,
  { event, changedFiles, registered }: Asking
): Promise<CandidateWorkflow> {
  const { file, content } = found
  const { name, events, problems } = await describeWorkflow(file, content)
  const candidate = { ...found, name, listens: event.name in events }
  const [problem] = problems
  if (problem !== undefined) {
    const line = problem.line === undefined ? '' : `:${problem.line}`
    const invalid = safe(`${file}${line}: ${problem.problem}`)
    return { ...candidate, starts: false, reason: `Invalid workflow file: ${invalid}`, invalid }
  }
  if (registered !== undefined && !registered.includes(file)) {
    return { ...candidate, starts: false, reason: `for ${event.name} the file must be on the default branch too` }
  }
  return { ...candidate, ...(await decide({ file, on: events }, event, changedFiles)) }
}
