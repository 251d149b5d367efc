import { readWorkflow } from './runner/workflow-file.ts'
import { git } from './world/git.ts'
import { resolveCommit } from './world/refs.ts'

// Every event asks for the workflow files of a commit and for what they listen to, which never changes: a process and a
// parser's work for each would be most of what an event takes. As many are kept as a rehearsal has in sight.

/** The folder of the workflow files of a repository. */
export const workflowFolder = '.github/workflows/'

/** A workflow file in a commit: its path, and its blob. */
export interface WorkflowBlob {
  readonly sha: string
  readonly file: string
}

const most = 200
const listings = new Map<string, Promise<readonly WorkflowBlob[]>>()
const readings = new Map<string, ReturnType<typeof readWorkflow>>()

/** The workflow files of a commit; links and folders are none, and where there is no such commit there is none. */
export async function listWorkflows(path: string, commit: string): Promise<readonly WorkflowBlob[]> {
  const sha = await resolveCommit(path, commit)
  return sha === undefined ? [] : kept(listings, sha, () => listFiles(path, sha))
}

async function listFiles(path: string, commit: string): Promise<WorkflowBlob[]> {
  const listed = await git(path, ['ls-tree', '-z', commit, workflowFolder])
  return listed.split('\0').flatMap((line) => {
    const match = /^100(?:644|755) blob ([0-9a-f]{40})\t(.*\.ya?ml)$/s.exec(line)
    return match === null ? [] : [{ sha: match[1] as string, file: match[2] as string }]
  })
}

/** What a workflow file says of itself: its name, the events that it listens to, and what GitHub's parser has against it. */
export async function describeWorkflow(file: string, content: string) {
  const { workflow, problems } = await kept(readings, `${file}\0${content}`, () => readWorkflow(file, content))
  return { name: workflow.name, events: workflow.events, problems }
}

/** What was found for a key before; what fails is not kept. */
function kept<Value>(known: Map<string, Promise<Value>>, key: string, find: () => Promise<Value>): Promise<Value> {
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size >= most) known.clear()
  const found = find()
  known.set(key, found)
  found.catch(() => known.delete(key))
  return found
}
