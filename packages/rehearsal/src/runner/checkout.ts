import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describeAction, givenInputs } from './action-inputs.ts'
import { checkoutArguments, checkoutTarget, everything, type Target, targetRefspecs } from './checkout-refs.ts'
import { runChild } from './child.ts'
import { processEnvironment } from './environment.ts'
import { annotate, log } from './log.ts'
import type { StepRun } from './state.ts'
import type { Status } from './status-functions.ts'

/** The inputs of actions/checkout that have an effect here, with its defaults. */
const defaults: Readonly<Record<string, string>> = {
  repository: '',
  ref: '',
  token: '',
  path: '',
  'persist-credentials': 'true',
  'fetch-depth': '1',
  'fetch-tags': 'false'
}

/** Inputs that change nothing about the files of a fresh checkout. */
const harmless: readonly string[] = ['clean', 'show-progress', 'set-safe-directory', 'github-server-url', 'ssh-strict']

type Git = (args: readonly string[]) => Promise<string>

/** Plays actions/checkout: Git fetches the commit from the world into the workspace, as the action would have it. */
export async function checkout(run: StepRun): Promise<Status> {
  const { job } = run
  const { options } = job.frame.play
  run.result.played = 'by the rehearsal'
  const input = readInputs(run)
  const repository = input('repository') || options.repository
  const folder = resolve(job.folders.workspace, input('path'))
  if (!isBelow(job.folders.workspace, folder)) {
    throw new Error(`Repository path '${folder}' is not under '${job.folders.workspace}'`)
  }
  const token = input('token') || (job.github.get('token')?.coerceString() ?? '')
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64')
  for (const secret of [token, credentials]) job.masks.add(secret)
  const own = repository.toLowerCase() === options.repository.toLowerCase()
  const target = checkoutTarget(input('ref'), own ? { ref: options.event.ref, commit: options.event.sha } : undefined)

  mkdirSync(folder, { recursive: true })
  deleteContents(run, folder)
  const git: Git = (args) => runGit(run, folder, args)
  const key = `http.${new URL(options.serverUrl).origin}/.extraheader`
  await git(['init', '--quiet', folder])
  await git(['remote', 'add', 'origin', `${options.serverUrl}/${repository}`])
  await git(['config', '--local', key, `AUTHORIZATION: basic ${credentials}`])
  await fetchTarget(git, target, Number(input('fetch-depth')), input('fetch-tags') === 'true')
  const branches = await git(['for-each-ref', '--format=%(refname:lstrip=3)', 'refs/remotes/origin'])
  await git(['checkout', '--quiet', '--force', ...checkoutArguments(target, new Set(branches.split('\n')))])
  if (input('persist-credentials') === 'false') await git(['config', '--local', '--unset-all', key])
  else run.state.set('folder', folder).set('key', key)
  run.result.outputs.commit = (await git(['rev-parse', 'HEAD'])).trim()
  run.result.outputs.ref = target.ref === 'HEAD' ? '' : target.ref
  return 'success'
}

/** Whether a folder, as far as it exists, is below another one: a link of an earlier checkout may lead anywhere. */
function isBelow(root: string, folder: string): boolean {
  let existing = folder
  while (!existsSync(existing) && dirname(existing) !== existing) existing = dirname(existing)
  const inside = (path: string): boolean => path.split(sep)[0] !== '..'
  return inside(relative(root, folder)) && inside(relative(realpathSync(root), realpathSync(existing)))
}

/** Empties the folder, as the action does before it clones; where it would fetch and clean, the files end the same. */
function deleteContents(run: StepRun, folder: string): void {
  const names = readdirSync(folder)
  if (names.length > 0) log(run, `Deleting the contents of '${folder}'`)
  for (const name of names) rmSync(join(folder, name), { recursive: true, force: true })
}

/** The clean-up of actions/checkout: the credentials leave the clone's configuration. */
export async function checkoutCleanup(run: StepRun): Promise<Status> {
  run.result.played = 'by the rehearsal'
  const { folder, key } = Object.fromEntries(run.state)
  if (folder === undefined || key === undefined) return 'success'
  // Another checkout, or a script, may have taken them or the whole clone away already.
  await runGit(run, folder, ['config', '--local', '--unset-all', key]).catch(() => undefined)
  return 'success'
}

function readInputs(run: StepRun): (name: string) => string {
  const given = givenInputs(run)
  describeAction(run, run.step.uses ?? 'actions/checkout', given)
  log(run, 'played by the rehearsal in place of the action')
  const others = [...given].filter(([name]) => !(Object.hasOwn(defaults, name) || harmless.includes(name)))
  const set = others.filter(([, value]) => value !== '' && value !== 'false').map(([name]) => name)
  if (set.length > 0) annotate(run, 'warning', `the rehearsal's checkout does not follow: ${set.join(', ')}`)
  return (name) => given.get(name) || (defaults[name] ?? '')
}

async function fetchTarget(git: Git, target: Target, depth: number, tags: boolean): Promise<void> {
  const fetch = (refspecs: readonly string[], limits: readonly string[]): Promise<string> =>
    git(['fetch', '--quiet', '--no-tags', '--prune', '--no-recurse-submodules', ...limits, 'origin', ...refspecs])
  if (!(depth > 0)) {
    const all = ['--update-shallow'] // the world's repository may be the copy of a shallow clone: git would pass over its refs
    await fetch(everything, all)
    await fetch(targetRefspecs(target), all)
  } else {
    await fetch([...targetRefspecs(target), ...(tags ? everything.slice(1) : [])], [`--depth=${depth}`])
  }
}

async function runGit(run: StepRun, cwd: string, args: readonly string[]): Promise<string> {
  const lines: string[] = []
  const env = { ...processEnvironment(run, new Map(), true), GIT_TERMINAL_PROMPT: '0' }
  const onLine = (line: string): number => lines.push(line)
  const { options } = run.job.frame.play
  const command = ['git', ...args]
  // Steps before this one may have left a Git of their own on PATH, or configuration that runs a command.
  const sandbox = run.job.results.some(({ played }) => played === 'run') ? options.sandbox : undefined
  const wrapped = sandbox?.wrap(command, env) ?? { command, env }
  const status = await runChild({ ...wrapped, cwd, onLine, signal: run.signal, times: run.job.frame.play.times })
  if (status === 0) return lines.join('\n')
  for (const line of lines) log(run, line)
  const hint = run.job.permissions.contents === undefined ? '; the job has no permission `contents: read`' : ''
  throw new Error(`git ${args[0]} failed with exit code ${status}: ${lines.at(-1) ?? args.slice(1).join(' ')}${hint}`)
}
