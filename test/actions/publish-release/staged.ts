import { findRepository, type Repository } from '#rehearsal/world/repositories'
import { type Fixture, startFixture } from '../../rehearsal/world/fixture.ts'
import { writeFiles } from '../helm-oci-push/staged.ts'
import { type Ran, runBundle } from '../run-bundle.ts'

type Texts = Readonly<Record<string, string>>

/** One file of the output `assets`. */
export interface ToldAsset {
  readonly name: string
  readonly size: number
  readonly digest: string
  readonly label: string
  readonly status: string
}

/** A world with acme/harbor, in which releases are made. */
export interface Stage extends Fixture {
  /** Runs the bundle in a workspace that is no clone, on the event of a pushed tag. */
  run(tag: string, texts?: Texts, env?: Texts): Promise<Ran & { readonly assets: readonly ToldAsset[] }>
  /** Commits with a message and files, and pushes a branch, main unless it is named, and, if named, a tag; gives the commit. */
  push(message: string, tag?: string, files?: Texts, branch?: string): Promise<string>
  /** Writes files into the workspace. */
  write(files: Texts): void
  /** Calls the API below the repository as somebody who may do everything. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into
  call(method: string, path: string, body?: object): Promise<any>
  /** The releases of a tag, drafts as well. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into
  releases(tag: string): Promise<any[]>
  /** The tag of the latest release; undefined without one. */
  latest(): Promise<string | undefined>
  /** The kinds of effects at the server since the last time. */
  effects(): string[]
}

/** Starts the world, with the commit `first` at v1.0.0. */
export async function startStage(): Promise<Stage> {
  const fixture = await startFixture()
  const { world, work, token } = fixture
  const repository = findRepository(world.state.repositories, 'acme', 'harbor') as Repository
  let [count, seen] = [0, 0]
  const commits = new Map<string, string>()
  const push: Stage['push'] = async (message, tag, files = {}, branch = 'main') => {
    writeFiles(work, files)
    await fixture.git('add', '--all')
    count += 10
    const commit = await fixture.commit(message, count)
    const refs = tag === undefined ? [] : [`HEAD:refs/tags/${tag}`]
    await fixture.git('push', '--quiet', repository.path, `HEAD:refs/heads/${branch}`, ...refs) // by the disk, which is quicker
    if (tag !== undefined) commits.set(tag, commit)
    return commit
  }
  const call: Stage['call'] = async (method, path, body) => {
    const headers = { authorization: `bearer ${token}`, 'user-agent': 'test', 'content-type': 'application/json' }
    const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) }
    const text = await (await fetch(`${world.apiUrl}/repos/acme/harbor${path}`, init)).text()
    return text === '' ? undefined : JSON.parse(text)
  }
  await push('first', 'v1.0.0')
  return {
    ...fixture,
    push,
    call,
    write: (files) => writeFiles(`${fixture.folder}/workspace`, files),
    async run(tag, texts = {}, env = {}) {
      const ran = await runBundle(
        'publish-release',
        { version: `refs/tags/${tag}`, token, ...texts },
        {
          GITHUB_SERVER_URL: world.url,
          GITHUB_API_URL: world.apiUrl,
          GITHUB_REF: `refs/tags/${tag}`,
          GITHUB_SHA: commits.get(tag) ?? '',
          GITHUB_WORKSPACE: `${fixture.folder}/workspace`,
          RUNNER_TEMP: fixture.folder,
          HOME: fixture.folder,
          ...env
        }
      )
      return { ...ran, assets: JSON.parse(ran.outputs.assets || '[]') as ToldAsset[] }
    },
    releases: async (tag) =>
      (await call('GET', '/releases?per_page=100')).filter((one: { tag_name: string }) => one.tag_name === tag),
    latest: async () => (await call('GET', '/releases/latest'))?.tag_name,
    effects: () => {
      const fresh = world.journal.slice(seen).map(({ kind }) => kind)
      seen = world.journal.length
      return fresh.filter((kind) => !/ref|push/.test(kind))
    }
  }
}
