/** The lines that say which files of the workspace are the files of a release; pure. */
import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import { globFault } from '../manifest/globs.ts'

/** A line: files that are taken. */
export interface AssetLine {
  /** As it was given. */
  readonly line: string
  /** From the root of the workspace, with `/`. */
  readonly glob: string
  /** What is shown instead of the name; empty for none. */
  readonly label: string
}

/** What the lines say. */
export interface AssetLines {
  readonly taken: readonly AssetLine[]
  /** Globs of files that are left out. */
  readonly left: readonly string[]
  readonly complaints: readonly Complaint[]
}

const wildcards = /[*?[\]{}\\]/

/** A path as the workspace lists it: people also write `./dist`, and the whole path of the workspace. */
function fromRoot(glob: string, workspace: string): string {
  const root = `${workspace.replace(/\/+$/, '')}/`
  const inside = workspace !== '' && glob.startsWith(root) ? glob.slice(root.length) : glob
  return inside.replace(/^(\.\/+)+/, '').replace(/\/\/+/g, '/')
}

function faultOf(glob: string): { readonly problem: string; readonly remedy: string } | undefined {
  if (glob === '') return { problem: 'it names no file', remedy: 'give a path or a glob before the #' }
  if (glob.startsWith('/') || /^[A-Za-z]:[/\\]/.test(glob) || glob.split('/').includes('..')) {
    const remedy = 'only files of the workspace are published: let an earlier step put it there'
    return { problem: 'it leads out of the workspace', remedy }
  }
  const fault = globFault(glob)
  return fault && { problem: fault.problem, remedy: fault.remedy }
}

/**
 * Reads lines as the GitHub CLI takes them: `GLOB`, or `GLOB#LABEL`; and `!GLOB`, which leaves files out whatever takes them.
 * @param workspace its path, which a line may begin with
 */
export function readAssetLines(lines: readonly string[], workspace: string): AssetLines {
  const [taken, left, complaints]: [AssetLine[], string[], Complaint[]] = [[], [], []]
  for (const line of lines.map((one) => one.trim()).filter((one) => one !== '')) {
    const leaves = line.startsWith('!')
    const text = leaves ? line.slice(1).trim() : line
    const mark = leaves ? -1 : text.indexOf('#')
    const glob = fromRoot((mark < 0 ? text : text.slice(0, mark)).trim(), workspace)
    const fault = faultOf(glob)
    if (fault !== undefined) complaints.push({ place: `assets: ${quote(line)}`, ...fault })
    else if (leaves) left.push(glob)
    else taken.push({ line, glob, label: mark < 0 ? '' : text.slice(mark + 1).trim() })
  }
  return { taken, left, complaints }
}

/** The folder that has everything that a glob can match: what stands before its first wildcard. */
export function folderOf(glob: string): string {
  const folders = glob.split('/').slice(0, -1)
  const at = folders.findIndex((folder) => wildcards.test(folder))
  return (at < 0 ? folders : folders.slice(0, at)).join('/')
}
