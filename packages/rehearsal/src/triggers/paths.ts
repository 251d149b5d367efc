import type { Filters } from './filters.ts'
import { matchesPatterns } from './glob.ts'

/** Tells the changed files, when it is asked; undefined when GitHub would make no list of them. */
export type ChangedFiles = () => Promise<readonly string[] | undefined>

/** GitHub looks at so many files of a diff. */
const mostFiles = 300

/**
 * Why the changed files keep a workflow from starting; undefined when they do not, or when there is no list of them:
 * then the workflow runs.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onpushpull_requestpull_request_targetpathspaths-ignore
 */
export async function whyNotPaths(filters: Filters, changedFiles: ChangedFiles): Promise<string | undefined> {
  const { paths } = filters
  const ignored = filters['paths-ignore']
  if (paths === undefined && ignored === undefined) return undefined
  const files = (await changedFiles())?.slice(0, mostFiles)
  if (files === undefined) return undefined
  if (files.length === 0) return 'no file has changed, and there are filters of paths'
  if (paths !== undefined && !files.some((file) => matchesPatterns(file, paths))) {
    return `no changed file matches the paths: ${paths.join(', ')}`
  }
  const all = ignored !== undefined && files.every((file) => matchesPatterns(file, ignored))
  return all ? 'every changed file is in paths-ignore' : undefined
}
