import { git } from '../git.ts'
import { perRepository } from '../part.ts'
import { numberOf, type Repository } from '../repositories.ts'

/** A workflow as the Actions service knows it: by its file, from the first time that it was seen. */
export interface WorkflowRecord {
  readonly id: number
  /** `.github/workflows/release.yml`. */
  readonly path: string
  /** Its `name`, or its path when it has none. */
  name: string
  state: 'active' | 'disabled_manually'
  readonly createdAt: string
}

const workflowsOf = perRepository(() => new Map<string, WorkflowRecord>())

/** The record of a workflow file, made when it is first seen. */
export function workflowRecord(repository: Repository, path: string, name: string): WorkflowRecord {
  const known = workflowsOf(repository)
  const id = numberOf(`workflow ${repository.fullName} ${path}`)
  const record = known.get(path) ?? { id, path, name, state: 'active', createdAt: repository.createdAt }
  record.name = name
  known.set(path, record)
  return record
}

/** The workflow files at the tip of the default branch, with their text, in the order of their names. */
export async function workflowFiles(repository: Repository): Promise<{ path: string; text: string }[]> {
  const listed = await git(repository.path, ['ls-tree', '--name-only', 'HEAD', '.github/workflows/']).catch(() => '')
  const paths = listed.split('\n').filter((path) => /\.ya?ml$/.test(path))
  return Promise.all(
    paths.map(async (path) => ({ path, text: await git(repository.path, ['cat-file', 'blob', `HEAD:${path}`]) }))
  )
}
