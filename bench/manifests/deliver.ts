import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startWorldProcess, type WorldProcess } from '../command-line.ts'
import { type Corpus, writeCorpus } from './corpus.ts'
import { bundle, editsOf } from './ours.ts'
import type { Contender } from './race.ts'
import { versions } from './workplace.ts'

const branches = ['plain', 'api', 'git'] as const

/** An embedded GitHub with the files of a corpus on a branch for each contender, and who commits there. */
export interface Delivery {
  readonly contenders: readonly Contender[]
  stop(): Promise<void>
}

function environment(root: string): Record<string, string> {
  const identity = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.com' }
  const committer = { GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.com' }
  return { PATH: process.env.PATH ?? '', HOME: root, GIT_CONFIG_NOSYSTEM: '1', ...identity, ...committer }
}

function git(cwd: string, root: string, ...args: readonly string[]): void {
  execFileSync('git', args, { cwd, env: environment(root), stdio: ['ignore', 'ignore', 'inherit'] })
}

/** A version for each round: what stands there already is no commit. */
function versionOf(round: number): string {
  return `1.${3 + round}.0`
}

function plainGit(root: string, corpus: Corpus, { url, token }: WorldProcess): Contender {
  const clone = join(root, 'plain')
  // As actions/checkout leaves it: with a token in the address, git would ask without it first.
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  const header = `http.${url}/.extraheader=AUTHORIZATION: basic ${basic}`
  git(root, root, 'clone', '--quiet', '--config', header, '--branch', 'plain', `${url}/acme/app`, clone)
  const script = 'git add --all && git commit --quiet --message "Release" && git push --quiet origin plain'
  return {
    name: 'git add, commit, push',
    prepare: (round) => writeCorpus(corpus, clone, versionOf(round)),
    command: () => ({ argv: ['sh', '-c', script], cwd: clone, env: environment(root) })
  }
}

function delivered(node: string, root: string, corpus: Corpus, how: 'api' | 'git', world: WorldProcess): Contender {
  const workspace = join(root, `workspace-${how}`)
  mkdirSync(workspace)
  const address = { GITHUB_SERVER_URL: world.url, GITHUB_API_URL: `${world.url}/api/v3` }
  const env = { ...address, GITHUB_GRAPHQL_URL: `${world.url}/api/graphql` }
  const inputs = { edits: editsOf(corpus), delivery: 'commit', 'commit-with': how, branch: how, token: world.token }
  const folder = join(root, `runner-${how}`)
  return {
    name: `delivery: commit, by ${how === 'api' ? 'the API' : 'git'}`,
    prepare() {},
    command: (round) => bundle({ node, folder, workspace, env, inputs: { ...inputs, version: `v${versionOf(round)}` } })
  }
}

/** Starts the world, and gives those who commit and push to it: plain git, and the action in both its ways. */
export async function startDelivery(node: string, root: string, corpus: Corpus): Promise<Delivery> {
  const seed = join(root, 'seed')
  writeCorpus(corpus, seed, versions.before)
  git(seed, root, 'init', '--quiet', '--template=', '--initial-branch=main')
  git(seed, root, 'add', '--all')
  git(seed, root, 'commit', '--quiet', '--message', 'First')
  for (const branch of branches) git(seed, root, 'branch', branch)
  const world = await startWorldProcess(seed)
  try {
    const contenders = [
      plainGit(root, corpus, world),
      delivered(node, root, corpus, 'git', world),
      delivered(node, root, corpus, 'api', world)
    ]
    return { contenders, stop: world.stop }
  } catch (error) {
    await world.stop()
    throw error
  }
}
