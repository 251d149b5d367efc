import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WorldCommand } from './command-line.ts'
import { copyClone } from './copy-clone.ts'
import { findClone } from './original.ts'
import { allOrRefuse, Refusal } from './refusal.ts'
import { buildOperator, operatorName } from './sample/operator.ts'
import { safe, type Terminal } from './terminal.ts'
import { startWorld, type World } from './world/world.ts'

const login = 'you'

/**
 * Starts a world with copies of the repositories that were asked for, and says in one line of JSON where it is; or with
 * the sample, for a person to look around. It stays until the signal.
 */
export async function serveWorld(
  command: WorldCommand,
  terminal: Terminal,
  folder: string,
  signal: AbortSignal
): Promise<void> {
  const gitConfig = join(folder, 'gitconfig')
  await writeFile(gitConfig, '[safe]\n\tdirectory = *\n') // reading a clone of another user is what was asked for
  const isSample = command.repositories.length === 0
  const asked = isSample ? [{ fullName: operatorName, path: await sample(folder) }] : command.repositories
  const clones = await allOrRefuse(asked.map(({ path }) => findClone({ path, gitConfig })))
  const world = await open(folder, command.port)
  try {
    for (const [at, { gitFolder, defaultBranch }] of clones.entries()) {
      const repository = await world.createRepository(asked[at]?.fullName ?? '', { defaultBranch }).catch(refuse)
      await copyClone(repository.path, { gitFolder, gitConfig })
    }
    const token = world.issueToken({ login, repositories: 'all', permissions: 'all' })
    terminal.write(isSample ? instructions(terminal, world.url, token) : `${JSON.stringify(address(world, token))}\n`)
    await untilStopped(signal, isSample ? () => showEffects(terminal, world) : () => {})
  } finally {
    await world.close()
  }
}

async function sample(folder: string): Promise<string> {
  const path = join(folder, 'operator')
  await mkdir(path)
  await buildOperator(path)
  return path
}

function open(folder: string, port: number | undefined): Promise<World> {
  return startWorld({ root: join(folder, 'world'), port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error
    throw new Refusal([`--port: ${port} cannot be listened on (${error.code}): choose another, or leave --port out`])
  })
}

function refuse(error: Error): never {
  throw new Refusal([`--repo: ${error.message}`])
}

/** What a client needs to know; the same names as the runner's variables, in camel case. */
function address({ url, apiUrl, graphqlUrl, state }: World, token: string): object {
  const repositories = [...state.repositories.byName.values()].map(({ fullName }) => fullName)
  const cloneUrls = repositories.map((name) => `${url}/${name}.git`)
  return { url, apiUrl, graphqlUrl, token, login, repositories, cloneUrls }
}

/** Waits for the signal, or until the process that started this one is gone: nobody could stop the world after that. */
async function untilStopped(signal: AbortSignal, look: () => void): Promise<void> {
  const parent = process.ppid
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      look()
      if (process.ppid !== parent) stop()
    }, 200)
    const stop = (): void => {
      clearInterval(timer)
      resolve()
    }
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
  })
}

const shown = new WeakMap<World, number>()

function showEffects(terminal: Terminal, world: World): void {
  for (const { n, kind, target, by } of world.journal.slice(shown.get(world))) {
    terminal.write(`  ${n}  ${kind}  ${safe(target)}  by ${safe(by)}\n`)
  }
  shown.set(world, world.journal.length)
}

function instructions({ paint }: Terminal, url: string, token: string): string {
  const withToken = `${url.replace('//', `//x-access-token:${token}@`)}/${operatorName}.git`
  const api = `${url}/api/v3`
  return [
    paint.bold('An embedded GitHub with the sample operator. Ctrl-C ends it.'),
    '',
    `  server  ${url}`,
    `  REST    ${api}`,
    `  token   ${token}`,
    '',
    `  git clone ${withToken}`,
    '  cd harbor-operator && git tag v1.2.0 && git push origin v1.2.0',
    `  curl -H "authorization: bearer ${token}" ${api}/repos/${operatorName}/tags`,
    `  curl ${api}/repos/${operatorName}/compare/v1.1.0...main`,
    '',
    paint.dim('What is pushed appears here:'),
    ''
  ].join('\n')
}
