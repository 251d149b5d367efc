import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Value } from '#core/action/plan'
import type { Runner } from '#core/action/runner'
import type { FileChange } from '#core/delivery/file-change'
import type { PullRequestWish } from '#core/delivery/pull-request'
import { applyPullRequest } from '#core/delivery/pull-request-apply'
import { observePullRequest } from '#core/delivery/pull-request-observe'
import { type PullRequestPlan, planPullRequest } from '#core/delivery/pull-request-plan'
import { verifyPullRequest } from '#core/delivery/pull-request-verify'
import type { Tree } from '#core/manifest/tree'
import { blobName } from '#core/tree/blob-name'
import { openCommit } from '#core/tree/commit-tree'
import { git } from '#rehearsal/world/git'
import { type Fixture, startFixture } from '../../rehearsal/world/fixture.ts'
import { runnerFor } from '../runner.ts'
import { wishOf } from './pull-request-samples.ts'

/** What one delivery came to. */
export interface Delivered {
  readonly plan: PullRequestPlan
  readonly outputs: Readonly<Partial<Record<string, Value>>>
}

/** A world with acme/harbor, whose main has two manifests at 1.2.3, and the token of an App that may do all it needs. */
export interface PullHarbor extends Omit<Fixture, 'token'> {
  readonly runner: Runner
  readonly app: string
  /** Writes this version into the manifests, and delivers it as a pull request; as an action does it. */
  deliver(version: string, wish?: Partial<PullRequestWish>, token?: string): Promise<Delivered>
  /** Commits files to a branch as ada, and pushes. */
  push(branch: string, files: Readonly<Record<string, string>>, from?: string): Promise<string>
  /** Runs git in the server's repository. */
  server(...args: string[]): Promise<string>
  // biome-ignore lint/suspicious/noExplicitAny: answers of many shapes are looked into
  api(path: string, method?: string, body?: unknown): Promise<any>
  /** The kinds of effects that the world has had since the last time. */
  effects(): string[]
}

const manifests = ['app.yaml', 'chart.yaml']

/** Puts the version in the place of any other. */
function edit(version: string) {
  return async (tree: Tree): Promise<readonly FileChange[]> => {
    const changes: FileChange[] = []
    for await (const read of tree.read(manifests)) {
      if (!read.ok) throw read.fault
      const old = Buffer.from(read.bytes).toString()
      const text = old.replace(/\d+\.\d+\.\d+/, version)
      if (text !== old) changes.push({ path: read.path, kind: 'file', content: Buffer.from(text) })
    }
    return changes
  }
}

async function deliver(runner: Runner, token: string, version: string, wish: PullRequestWish): Promise<Delivered> {
  const facts = await observePullRequest(runner, token, wish)
  const makeChanges = edit(version)
  const files = facts.contentFrom === '' ? [] : await makeChanges(await openCommit(runner, token, facts.contentFrom))
  const plan = planPullRequest(
    wish,
    facts,
    files.map(({ path, kind, content }) => ({ path, kind, blob: blobName(content) }))
  )
  const occasion = { runner, token, branch: wish.branch, facts, files, makeChanges }
  let outputs: Delivered['outputs'] = plan.outputs
  for (const { state, operation } of plan.steps) {
    if (state !== 'pending') continue
    const came = await applyPullRequest(operation, occasion)
    outputs = { ...outputs, ...came }
    await verifyPullRequest(operation, occasion, came)
  }
  return { plan, outputs }
}

const permissions = { contents: 'write', pull_requests: 'write', metadata: 'read' } as const

export async function startPullHarbor(): Promise<PullHarbor> {
  const fixture = await startFixture()
  const { world, work, remote } = fixture
  let second = 0
  const push: PullHarbor['push'] = async (branch, files, from) => {
    if (from !== undefined) {
      await fixture.git('fetch', '-q', remote('acme/harbor'), from)
      await fixture.git('checkout', '-q', '-B', 'next', 'FETCH_HEAD')
    }
    for (const [name, text] of Object.entries(files)) await writeFile(join(work, name), text)
    await fixture.git('add', '.')
    second += 1
    const sha = await fixture.commit(`Change ${Object.keys(files).join(', ')}`, second)
    await fixture.git('push', '-q', remote('acme/harbor'), `HEAD:refs/heads/${branch}`)
    return sha
  }
  await push('main', { 'app.yaml': 'tag: 1.2.3\n', 'chart.yaml': 'version: 1.2.3\n', 'README.md': 'one\n' })
  const app = world.issueToken({
    kind: 'installation',
    login: 'slipway[bot]',
    repositories: ['acme/harbor'],
    permissions
  })
  const runner = runnerFor({ serverUrl: world.url, apiUrl: world.apiUrl, repository: 'acme/harbor' })
  let seen = world.journal.length
  return {
    ...{ ...fixture, runner, app, push },
    deliver: (version, wish = {}, token = app) => deliver(runner, token, version, wishOf(wish)),
    server: async (...args) => {
      const repository = world.state.repositories.byName.get('acme/harbor')
      return (await git(repository?.path ?? '', args)).trimEnd()
    },
    api: async (path, method = 'GET', body) => {
      const headers = { authorization: `bearer ${fixture.token}`, 'user-agent': 'test' }
      const sent = body === undefined ? {} : { body: JSON.stringify(body) }
      return (await fetch(`${world.apiUrl}/repos/acme/harbor${path}`, { method, headers, ...sent })).json()
    },
    effects: () => {
      const fresh = world.journal.slice(seen)
      seen = world.journal.length
      return fresh.map(({ kind }) => kind)
    }
  }
}
