import { openRegistryDoor } from '#rehearsal/world/registry/open-door'
import { registryOf } from '#rehearsal/world/registry/registry'
import { startWorld } from '#rehearsal/world/world'
import { basic, publisher } from '../registries/accounts.ts'
import type { Subject } from './subject.ts'

/** A registry that is judged, and its end. */
export interface Judged extends Subject {
  close(): Promise<void>
}

/** The registry of the rehearsal that stands for the one at a host, behind a door of its own. */
export async function startEmbedded(host: string): Promise<Judged> {
  const world = await startWorld()
  await world.createRepository('acme/app')
  const { logins } = registryOf(world.state, host)
  logins.set(publisher.username, publisher.password)
  const password = world.issueToken({ login: 'ada', repositories: ['acme/*'], permissions: 'all' })
  const account = host === 'ghcr.io' ? { username: 'ada', password } : publisher
  const door = await openRegistryDoor(world.state, host)
  const close = async () => {
    await door.close()
    await world.close()
  }
  return { host: door.host, login: basic(account), prefix: 'acme/', close }
}
