import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { triggers } from './runner/filters.ts'
import type { PlayedEvent } from './runner/options.ts'
import { readWorkflow } from './runner/workflow-file.ts'
import { safe } from './terminal.ts'
import { git } from './world/git.ts'
import { readObjects } from './world/objects.ts'

const folder = '.github/workflows/'

/** A workflow file and whether the event starts it. */
export interface CandidateWorkflow {
  /** Its path in the repository. */
  readonly file: string
  readonly content: string
  readonly starts: boolean
  readonly reason: string
  /** The first problem of a file that GitHub's parser does not take, with file and line. */
  readonly invalid?: string
  /** A file that is not in the commit and has to be put into the work tree. */
  readonly isDraft: boolean
}

/** The workflows of a commit, each with the decision of GitHub's parser and filters; links and folders are none. */
export async function workflowsAt(path: string, event: PlayedEvent): Promise<CandidateWorkflow[]> {
  const listed = await git(path, ['ls-tree', '-z', event.sha, folder])
  const entries = listed.split('\0').flatMap((line) => {
    const match = /^100(?:644|755) blob ([0-9a-f]{40})\t(.*\.ya?ml)$/s.exec(line)
    return match === null ? [] : [{ sha: match[1] as string, file: match[2] as string }]
  })
  const objects = await readObjects(
    path,
    entries.map(({ sha }) => sha)
  )
  const files = entries.map(({ file }, at) => ({ file, content: objects[at]?.content.toString('utf8') ?? '' }))
  return Promise.all(files.map((each) => judge(each, event, false)))
}

/**
 * Finds the workflow that was asked for: in the commit by its path or its name, else a file on disk, else none. One
 * that looks otherwise in the clone's work tree (`repo`) says so, for its owner may expect the draft to be played.
 */
export async function chooseWorkflow(
  asked: string,
  known: readonly CandidateWorkflow[],
  { event, repo }: { readonly event: PlayedEvent; readonly repo: string | undefined }
): Promise<CandidateWorkflow | undefined> {
  const path = asked.replace(/^\.\//, '')
  const inCommit = known.find(({ file }) => file === path || file === `${folder}${path}`)
  if (inCommit !== undefined) {
    const draft = repo === undefined ? undefined : await readText(join(repo, inCommit.file))
    if (draft === undefined || draft === inCommit.content) return inCommit
    const hint = 'as committed; the file in the work tree differs: copy it elsewhere to play that'
    return { ...inCommit, reason: `${inCommit.reason} (${hint})` }
  }
  const content = await readText(asked)
  if (content === undefined) return undefined
  return judge({ file: `${folder}${basename(asked)}`, content }, event, true)
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
  { file, content }: { readonly file: string; readonly content: string },
  event: PlayedEvent,
  isDraft: boolean
): Promise<CandidateWorkflow> {
  const { workflow, problems } = await readWorkflow(file, content)
  const [problem] = problems
  if (problem !== undefined) {
    const line = problem.line === undefined ? '' : `:${problem.line}`
    const invalid = safe(`${file}${line}: ${problem.problem}`)
    return { file, content, isDraft, starts: false, reason: `Invalid workflow file: ${invalid}`, invalid }
  }
  return { file, content, isDraft, ...triggers({ ...workflow.events }, event) }
}
