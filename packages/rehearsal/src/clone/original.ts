import { basename, resolve } from 'node:path'
import { Refusal } from '../refusal.ts'
import { safe } from '../report/terminal.ts'
import { type GitOptions, git } from '../world/git.ts'

/** A local clone as it was found. Nothing of it is written, and none of its hooks or commands runs. */
export interface Original {
  /** Its Git folder; for a linked work tree the folder of that work tree. */
  readonly gitFolder: string
  /** `owner/name` from the address of its remote `origin`, else `local/NAME`. */
  readonly fullName: string
  readonly defaultBranch: string
  /** The commit that was asked for, HEAD else, and the commit of the tag where the clone has it already. */
  readonly commit: string
  readonly hasTag: boolean
  readonly isShallow: boolean
}

/** What of a clone is rehearsed. `gitConfig` is a file that lets git read clones of other users. */
export interface Wanted {
  readonly path: string
  /** The tag that is rehearsed, when it is a tag. */
  readonly tag?: string | undefined
  readonly sha?: string | undefined
  readonly gitConfig: string
}

/** Finds the Git folder and the default branch of a clone. Refuses a path that is in none. */
export async function findClone({ path, gitConfig }: Pick<Wanted, 'path' | 'gitConfig'>) {
  const absolute = resolve(path)
  const run: Run = (...args) => quietly(absolute, args, { env: { GIT_CONFIG_GLOBAL: gitConfig } })
  const gitFolder = await run('rev-parse', '--absolute-git-dir')
  if (gitFolder === undefined) throw new Refusal([`--repo: ${safe(absolute)} is not in a Git repository`])
  return { gitFolder, defaultBranch: await defaultBranchOf(run), path: absolute, run }
}

/** Looks at a clone, by plumbing that reads refs and objects only. Refuses with every complaint about path, tag and SHA. */
export async function readOriginal(wanted: Wanted): Promise<Original> {
  const { path, run, gitFolder, defaultBranch } = await findClone(wanted)
  const complaints: string[] = []
  const { hasTag, tagged } = await readTag(run, wanted.tag, complaints)
  const asked = await commitOf(run, wanted.sha ?? 'HEAD')
  if (asked === undefined) complaints.push(missing(wanted.sha))
  else if (wanted.sha !== undefined && tagged !== undefined && tagged !== asked) {
    const both = `the clone's tag ${wanted.tag} is commit ${tagged.slice(0, 12)}, and --sha says ${asked.slice(0, 12)}`
    complaints.push(`--sha: ${both}: leave --sha out, or name a tag that does not exist`)
  }
  if (complaints.length > 0) throw new Refusal(complaints)
  return {
    gitFolder,
    fullName: nameOf((await run('config', '--get', 'remote.origin.url')) ?? '', path),
    defaultBranch,
    commit: tagged ?? asked ?? '',
    hasTag,
    isShallow: (await run('rev-parse', '--is-shallow-repository')) === 'true'
  }
}

/** Whether the clone has a tag, and its commit. Refuses at once what cannot be a tag. */
async function readTag(run: Run, tag: string | undefined, complaints: string[]) {
  if (tag === undefined) return { hasTag: false, tagged: undefined }
  const ref = `refs/tags/${tag}`
  if ((await run('check-ref-format', ref)) === undefined || tag.startsWith('-')) {
    throw new Refusal([`--tag: "${safe(tag)}" cannot be the name of a tag`])
  }
  const tagged = await run('rev-parse', '--verify', '--quiet', `${ref}^{commit}`)
  const hasTag = (await run('rev-parse', '--verify', '--quiet', ref)) !== undefined
  if (hasTag && tagged === undefined) complaints.push(`--tag: the tag ${tag} of the clone is not a commit`)
  return { hasTag, tagged }
}

type Run = (...args: string[]) => Promise<string | undefined>

async function quietly(path: string, args: readonly string[], options: GitOptions): Promise<string | undefined> {
  try {
    return (await git(path, args, options)).trim()
  } catch {
    return undefined
  }
}

async function commitOf(run: Run, name: string): Promise<string | undefined> {
  return name.startsWith('-') ? undefined : run('rev-parse', '--verify', '--quiet', `${name}^{commit}`)
}

function missing(sha: string | undefined): string {
  return sha === undefined ? '--repo: the clone has no commit yet' : `--sha: the clone has no commit "${safe(sha)}"`
}

/** `owner/name` of a remote's address; what cannot be a GitHub name becomes `local/NAME` after the folder. */
export function nameOf(url: string, path: string): string {
  const [, owner, name] = /[/:]([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(url) ?? []
  const isRemote = /^[a-z+]+:\/\/|^[^/]+@?[^/]*:/.test(url) && !url.startsWith('file:')
  if (isRemote && owner !== undefined && name !== undefined) return `${owner}/${name}`
  const folder = basename(path).replace(/\.git$/, '')
  return `local/${folder.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[.-]+/, '') || 'repository'}`
}

/** What origin says, else the branch that is checked out, else the usual names. */
async function defaultBranchOf(run: Run): Promise<string> {
  const atOrigin = await run('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD')
  if (atOrigin !== undefined) return atOrigin.replace(/^origin\//, '')
  for (const name of ['main', 'master']) {
    const known = await run('rev-parse', '--verify', '--quiet', `refs/heads/${name}`)
    const remote = await run('rev-parse', '--verify', '--quiet', `refs/remotes/origin/${name}`)
    if (known !== undefined || remote !== undefined) return name
  }
  return (await run('symbolic-ref', '--quiet', '--short', 'HEAD')) ?? 'main'
}
