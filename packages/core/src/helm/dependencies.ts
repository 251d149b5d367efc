import { join } from 'node:path'
import { Refusal } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { inertLines } from '../action/untrusted.ts'
import { isLoopback } from '../network/loopback.ts'
import { type Credentials, findCredentials, type Keyring } from '../oci/credentials.ts'
import { loginFile } from '../oci/login-file.ts'
import { type PrivateFolder, withPrivateFolder } from '../program/private-folder.ts'
import { programFailure, run } from '../program/run.ts'
import type { Helm } from './find-helm.ts'
import { helmEnvironment } from './helm-environment.ts'
import { type Repositories, readRepositories } from './repositories.ts'

/** How the charts that a chart depends on are fetched: as Chart.lock says, or anew. */
export type DependencyUpdate = 'build' | 'update'

const LIMIT_MS = 600_000

/**
 * Fetches what a chart depends on into its folder `charts`, with `helm dependency build` or `update`. Helm writes into
 * the folder, so it must be a copy, in which relative paths lead to where they led before.
 * @param folder the full path of the chart's folder in the copy
 * @param root the root of the copy: a `file://` that leads out of it is refused
 * @throws Refusal for repositories that are not taken, Failure when Helm fails
 */
export async function buildDependencies(
  helm: Helm,
  folder: string,
  how: DependencyUpdate,
  runner: Runner,
  keyring: Keyring,
  root?: string
): Promise<void> {
  const repositories = await readRepositories(await texts(folder), { folder, root })
  if (repositories.complaints.length > 0) throw new Refusal(repositories.complaints)
  await withPrivateFolder(runner, async (home) => {
    await prepare(home, repositories, runner, keyring)
    const { registries } = repositories
    const isHere = registries.length > 0 && registries.every((host) => isLoopback(host.replace(/:\d+$/, '')))
    const said = await run({
      what: `helm dependency ${how}`,
      program: helm.path,
      args: ['dependency', how, ...(isHere ? ['--plain-http'] : []), '--', folder],
      env: helmEnvironment(runner.env, home),
      cwd: home.path,
      limitMs: LIMIT_MS
    })
    for (const line of inertLines(said.stdout.trimEnd())) runner.log(line)
    if (said.exitCode === 0) return
    const remedy = 'see that the repositories can be read from here, and that Chart.lock is of this Chart.yaml'
    throw programFailure(`helm dependency ${how}`, said, remedy)
  })
}

async function texts(folder: string): Promise<ReadonlyMap<string, string>> {
  const { readFile } = await import('node:fs/promises')
  const found = new Map<string, string>()
  for (const name of ['Chart.yaml', 'requirements.yaml']) {
    const text = await readFile(join(folder, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    if (text !== undefined) found.set(name, text)
  }
  return found
}

/** Gives Helm's home the logins that these dependencies need, and the repositories that `build` asks to know beforehand. */
async function prepare(
  home: PrivateFolder,
  { registries, indexed }: Repositories,
  runner: Runner,
  keyring: Keyring
): Promise<void> {
  const logins = new Map<string, Credentials>()
  for (const registry of registries) {
    const { credentials, note } = await findCredentials(registry, keyring)
    if (credentials !== undefined) logins.set(registry, credentials)
    if (note !== undefined) runner.log(note)
  }
  home.write('registry.json', loginFile(logins))
  const repositories = indexed.map((url, index) => ({ name: `dependencies-${index + 1}`, url }))
  home.write('repositories.yaml', JSON.stringify({ apiVersion: '', generated: '0001-01-01T00:00:00Z', repositories }))
}
