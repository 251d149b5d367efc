import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { copyClone } from './clone/copy-clone.ts'
import { findClone } from './clone/original.ts'
import type { WorldCommand } from './command-line/commands.ts'
import { allOrRefuse, Refusal } from './refusal.ts'
import { type Address, addressOf, lookAround, pointGh } from './report/look-around.ts'
import { safe, type Terminal } from './report/terminal.ts'
import { buildOperator, operatorName } from './sample/operator.ts'
import { untilStopped } from './until-stopped.ts'
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
    const address = addressOf(world, login, token)
    terminal.write(isSample ? instructions(terminal, address) : `${JSON.stringify(address)}\n`)
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
  return startWorld({ root: join(folder, 'world'), port, socket: socketIn(folder) }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error
      throw new Refusal([`--port: ${port} cannot be listened on (${error.code}): choose another, or leave --port out`])
    }
  )
}

/** Systems keep paths of sockets short: macOS takes 103 bytes (sun_path, unix(4)). Where the folder's is longer, none is made. */
function socketIn(folder: string): string | undefined {
  const path = join(folder, 'world.sock')
  return process.platform === 'win32' || Buffer.byteLength(path) > 103 ? undefined : path
}

function refuse(error: Error): never {
  throw new Refusal([`--repo: ${error.message}`])
}

const shown = new WeakMap<World, number>()

function showEffects(terminal: Terminal, world: World): void {
  for (const { n, kind, target, by } of world.journal.slice(shown.get(world))) {
    terminal.write(`  ${n}  ${kind}  ${safe(target)}  by ${safe(by)}\n`)
  }
  shown.set(world, world.journal.length)
}

function instructions({ paint }: Terminal, address: Address): string {
  return [
    paint.bold('An embedded GitHub with the sample operator. Ctrl-C ends it.'),
    '',
    ...lookAround(address, ['cd harbor-operator && git tag v1.2.0 && git push origin v1.2.0', ...pointGh(address)]),
    paint.dim('What is pushed appears here:'),
    ''
  ].join('\n')
}
