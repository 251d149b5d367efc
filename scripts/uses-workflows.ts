import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Pin, rewriteUses } from './uses-rewrite.ts'

const folder = '.github/workflows'

/** The workflows that are to be written. */
export interface WorkflowCopies {
  /** Each with how many places were changed, which may be none: a copy has all workflows that are called. */
  readonly files: readonly { readonly path: string; readonly text: string; readonly count: number }[]
  /** What they name and the repository does not have. */
  readonly problems: readonly string[]
}

/** Rewrites the reusable workflows of a checkout, and all others that use actions of their own repository. */
export function rewriteWorkflows(root: string, pin: Pin): WorkflowCopies {
  const names = readdirSync(join(root, folder)).filter((name) => /\.ya?ml$/.test(name))
  const all = names.sort().map((name) => {
    const path = `${folder}/${name}`
    const before = readFileSync(join(root, path), 'utf8')
    return { path, before, ...rewriteUses(before, pin) }
  })
  const problems = all.flatMap(({ path, paths }) =>
    paths.filter((each) => !isThere(root, each)).map((each) => `${path}: $/${each} is not there`)
  )
  const files = all.filter(({ before, paths }) => paths.length > 0 || /^ {2}workflow_call:/m.test(before))
  return { files: files.map(({ path, text, paths }) => ({ path, text, count: paths.length })), problems }
}

function isThere(root: string, path: string): boolean {
  return existsSync(join(root, path, path.startsWith(folder) ? '' : 'action.yml'))
}
