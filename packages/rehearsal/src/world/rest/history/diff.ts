import { gitBytes } from '../../git.ts'
import { emptyTree } from '../../git-objects/tree.ts'
import type { RestRequest } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { escapePath } from '../urls.ts'

/** How differences are found: renames are told, and no program that a repository names is run. */
export const patchOptions = ['-M', '--no-ext-diff', '--no-textconv'] as const

const options = ['diff-tree', '-r', ...patchOptions, '--no-abbrev']

/** At most so many files are described, as at GitHub. */
const maximum = 300

const statuses: Readonly<Record<string, Schema<'diff-entry'>['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed'
}

/** A changed file as `git diff-tree --raw --numstat` describes it. */
interface Change {
  readonly status: string
  readonly blob: string
  readonly path: string
  readonly from: string | undefined
  readonly additions: number
  readonly deletions: number
}

/** The files that differ between two commits (or what a first commit brings), as GitHub's "diff entry". */
export async function changedFiles(
  request: RestRequest,
  base: string | undefined,
  head: string
): Promise<Schema<'diff-entry'>[]> {
  const path = request.repository.path
  const range = [base ?? emptyTree, head]
  const listed = await gitBytes(path, [...options, '--raw', '--numstat', '-z', ...range])
  const patches = splitPatches((await gitBytes(path, [...options, '-p', ...range])).toString('utf8'))
  const entries = readChanges(listed.toString('utf8')).map((change) => {
    const sections = patches.splice(0, change.status === 'T' ? 2 : 1) // a change of type is a deletion and a creation
    return entry(request, head, change, sections)
  })
  return entries.slice(0, maximum)
}

function readChanges(text: string): Change[] {
  const fields = text.split('\0')
  const raw: Omit<Change, 'additions' | 'deletions'>[] = []
  while (fields[0]?.startsWith(':')) {
    const [, , before = '', after = '', letter = ''] = (fields.shift() ?? '').split(' ')
    const status = letter.charAt(0)
    const first = fields.shift() ?? ''
    const second = status === 'R' || status === 'C' ? fields.shift() : undefined
    raw.push({ status, blob: status === 'D' ? before : after, path: second ?? first, from: second && first })
  }
  return raw.map((change) => {
    const [additions, deletions, name] = (fields.shift() ?? '').split('\t')
    if (name === '') fields.splice(0, 2) // a rename: both names follow
    return { ...change, additions: Number(additions) || 0, deletions: Number(deletions) || 0 } // `-` for binary
  })
}

function splitPatches(text: string): string[] {
  return text.split(/^(?=diff --git )/m).filter((section) => section.startsWith('diff --git '))
}

function entry({ urls }: RestRequest, head: string, change: Change, sections: readonly string[]): Schema<'diff-entry'> {
  const path = escapePath(change.path)
  const hunks = sections.map((section) => /^@@ [\s\S]*/m.exec(section)?.[0]).filter((hunk) => hunk !== undefined)
  return {
    sha: change.blob,
    filename: change.path,
    status: statuses[change.status] ?? 'changed',
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${urls.html}/blob/${head}/${path}`,
    raw_url: `${urls.html}/raw/${head}/${path}`,
    contents_url: `${urls.repository}/contents/${path}?ref=${head}`,
    ...(hunks.length === 0 ? {} : { patch: hunks.join('\n').replace(/\n$/, '') }),
    ...(change.from === undefined ? {} : { previous_filename: change.from })
  }
}
