import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startWorld } from '#rehearsal/world/world'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-test-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** What the world answers to a client that comes through the socket, with its connection left open. */
function ask(socketPath: string, path: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const headers = { 'user-agent': 'test', connection: 'keep-alive' }
    const asked = request({ socketPath, host: '127.0.0.1', path, headers }, async (response) => {
      resolve(JSON.parse((await response.toArray()).join('')))
    })
    asked.on('error', reject).end()
  })
}

test('the same world answers on a socket, and takes it away with itself', async () => {
  const socket = join(folder, 'world.sock')
  const world = await startWorld({ socket })
  await world.createRepository('acme/harbor')
  expect(world.socket).toBe(socket)
  const told = await ask(socket, '/api/v3/repos/acme/harbor')
  expect(told).toEqual(await (await fetch(`${world.apiUrl}/repos/acme/harbor`)).json())
  expect(told).toMatchObject({ clone_url: `${world.url}/acme/harbor.git` })
  await world.close()
  expect(await readdir(folder)).toEqual([])
})

test('a world without the option has none', async () => {
  const world = await startWorld()
  expect(world.socket).toBeUndefined()
  await world.close()
})

test('a path that is taken is refused, and leaves the port free', async () => {
  const socket = join(folder, 'taken')
  await writeFile(socket, '')
  const port = await portOnce()
  await expect(startWorld({ root: join(folder, 'root'), port, socket })).rejects.toThrow('EADDRINUSE')
  const world = await startWorld({ port })
  await world.close()
})

async function portOnce(): Promise<number> {
  const world = await startWorld()
  await world.close()
  return Number(new URL(world.url).port)
}
