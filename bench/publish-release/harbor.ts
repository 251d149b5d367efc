import { fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Fault, Served } from '../../test/real/publish-release/served-world.ts'
import type { Subject } from '../process.ts'
import { makeRepository } from '../repository.ts'
import { inputVariables, runnerEnvironment } from '../runner-environment.ts'

/** So many files, of so many bytes each. */
export const files = { count: 200, bytes: 1_000_000 } as const

/** An embedded GitHub in a process of its own, and those who upload files to it. */
export interface Harbor {
  /** The action, from the tag to the release that is read back. */
  readonly publish: Subject
  /** The folder with the files. */
  readonly dist: string
  /** Makes a draft, and gives who uploads the files to it, and does nothing else. */
  readonly plain: () => Promise<Subject>
  /** Throws unless all files are at the release, then deletes it with them. */
  readonly empty: () => Promise<void>
  /** What goes wrong from now on. */
  readonly arm: (...faults: readonly Fault[]) => Promise<void>
  stop(): void
}

function caller(url: string, token: string) {
  return async (method: string, path: string, body?: object) => {
    const headers = { authorization: `bearer ${token}`, 'user-agent': 'bench' }
    const init = { method, headers, ...(body && { body: JSON.stringify(body) }) }
    const response = await fetch(`${url}/api/v3/repos/acme/app/releases${path}`, init)
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    // biome-ignore lint/suspicious/noExplicitAny: answers are looked into
    return (text === '' ? undefined : JSON.parse(text)) as any
  }
}

function writeFiles(folder: string): string {
  const dist = join(folder, 'workspace', 'dist')
  mkdirSync(dist, { recursive: true })
  for (let n = 0; n < files.count; n += 1) writeFileSync(join(dist, `file-${n}.bin`), randomBytes(files.bytes))
  return dist
}

/** Starts it with a repository that has a tag and no release. */
export async function startHarbor(folder: string): Promise<Harbor> {
  const { clone, tag, sha } = makeRepository(folder)
  const dist = writeFiles(folder)
  const server = fork(resolve('build/test/real/publish-release/served-world.js'), [clone], {
    serialization: 'advanced'
  })
  const told = () =>
    new Promise((answer, fail) => {
      server.once('message', answer)
      server.once('exit', (status) => fail(new Error(`the server ended with status ${status}`)))
    })
  const { url, token } = (await told()) as Served
  const call = caller(url, token)
  const addresses = { GITHUB_SERVER_URL: url, GITHUB_API_URL: `${url}/api/v3`, GITHUB_SHA: sha }
  const env = runnerEnvironment(folder, { ...addresses, GITHUB_WORKSPACE: join(folder, 'workspace') })
  const inputs = inputVariables('publish-release', env, { token, assets: 'dist/*', 'attach-ledger': 'false' })
  const action = resolve('dist/publish-release/index.js')
  return {
    dist,
    publish: { file: action, env: { ...env, ...inputs }, cwd: folder, status: 0 },
    plain: async () => {
      const { upload_url: upload } = await call('POST', '', { tag_name: tag, draft: true })
      const own = { UPLOAD_URL: upload.replace(/\{.*/, ''), TOKEN: token, FOLDER: dist }
      return { file: resolve('build/bench/publish-release/one-by-one.js'), env: own, cwd: folder, status: 0 }
    },
    empty: async () => {
      const [{ id }] = await call('GET', '?per_page=1')
      const [first, second] = await Promise.all(
        [1, 2].map((page) => call('GET', `/${id}/assets?per_page=100&page=${page}`))
      )
      if (first.length + second.length !== files.count)
        throw new Error(`${first.length + second.length} files are there`)
      await call('DELETE', `/${id}`)
    },
    arm: async (...faults) => {
      const done = told()
      server.send(faults)
      await done
    },
    stop: () => server.disconnect()
  }
}
