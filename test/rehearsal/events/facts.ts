import type { Scene, WorldEvent } from '#rehearsal/world/events/event'
import type { Schema } from '#rehearsal/world/rest/schemas'
import { simpleUser } from '#rehearsal/world/rest/users/simple-user'
import { startFixture } from '../world/fixture.ts'

/** What a real world says about a repository and its first two commits. */
export interface Facts {
  readonly scene: Scene
  readonly first: Schema<'commit'>
  readonly second: Schema<'commit'>
}

/** Asks a world for the facts, and closes it. */
export async function readFacts(): Promise<Facts> {
  const fixture = await startFixture()
  try {
    const shas = [await fixture.commit('First', 1), await fixture.commit('Second', 2)]
    await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'HEAD:refs/heads/main')
    const get = async <T>(path: string) => {
      const response = await fixture.get(`/repos/acme/harbor${path}`)
      if (!response.ok) throw new Error(await response.text())
      return (await response.json()) as T
    }
    const [first, second] = await Promise.all(shas.map((sha) => get<Schema<'commit'>>(`/commits/${sha}`)))
    if (first === undefined || second === undefined) throw new Error('the world has no commits')
    const server = fixture.world.url
    const repository = await get<Schema<'full-repository'>>('')
    const sender = simpleUser(server, 'ada')
    return { scene: { server, repository, sender, byJobToken: false, defaultSha: second.sha }, first, second }
  } finally {
    await fixture.close()
  }
}

/** The senders and owners that payloads must fit for: a person, a bot, an organisation. */
export function scenesOf(scene: Scene): [name: string, scene: Scene][] {
  const { server, repository } = scene
  const organization: Schema<'simple-user'> = { ...simpleUser(server, 'acme'), type: 'Organization' }
  const owner = simpleUser(server, 'ada')
  return [
    ['a person', scene],
    ['a bot', { ...scene, sender: simpleUser(server, 'slipway[bot]') }],
    ['an organisation', { ...scene, sender: organization }],
    ["a person, in a person's repository", { ...scene, repository: { ...repository, owner } as typeof repository }]
  ]
}

/** An event as one line: `release/published refs/tags/v1 start`. */
export function say({ name, action, ref, starts }: WorldEvent): string {
  return `${[name, ...(action === undefined ? [] : [action])].join('/')} ${ref}${starts ? ' starts' : ''}`
}
