import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Fixture } from '../../rehearsal/world/fixture.ts'
import { openDoor } from './socket.ts'

/** GitHub's client, pointed at a world. */
export interface Gh {
  /** Runs it in the clone; gives what it printed. Rejects with all that it said when it fails. */
  run(...args: readonly string[]): Promise<string>
  /** Runs it, and reads what it printed. */
  json(...args: readonly string[]): Promise<unknown>
  close(): void
}

/**
 * Prepares gh for a world. The host is the world's without the port: so gh finds the repository by the remote of the
 * clone in which it runs, and what it is told in answers, with the port, comes to the world as well.
 */
export async function pointGh({ world, token, folder, work }: Fixture): Promise<Gh> {
  const { hostname, port } = new URL(world.url)
  const door = await openDoor(join(folder, 'gh.sock'), Number(port))
  const configuration = join(folder, 'gh')
  await mkdir(configuration)
  await writeFile(join(configuration, 'config.yml'), `http_unix_socket: ${door.path}\n`)
  const env = {
    ...{ PATH: process.env.PATH ?? '', HOME: folder, GH_CONFIG_DIR: configuration, GH_HOST: hostname },
    ...{ GH_ENTERPRISE_TOKEN: token, NO_COLOR: '1', GH_NO_UPDATE_NOTIFIER: '1', GH_PROMPT_DISABLED: '1' }
  }
  const run = (...args: readonly string[]): Promise<string> =>
    new Promise((resolve, reject) => {
      execFile(process.env.SLIPWAY_GH ?? '', args, { cwd: work, env }, (error, stdout, stderr) =>
        error === null ? resolve(stdout.trim()) : reject(new Error(`gh ${args.join(' ')}: ${stdout}${stderr}`))
      )
    })
  return { run, json: async (...args) => JSON.parse(await run(...args)), close: door.close }
}
