import { actionClient } from '../action-client.ts'
import type { Client } from '../launch.ts'
import type { Place } from '../place.ts'
import type { Change } from '../scenario.ts'

/** What an earlier step has built. */
export const built = { 'dist/app-1.2.0.tgz': 'an archive\n', 'dist/my app.zip': 'another archive\n' }

/** The action as the runner starts it, for the tag v1.2.0 with what was built. */
export function publishRelease(place: Place, inputs: Readonly<Record<string, string>> = {}): Client {
  const given = {
    name: '{tag} - Blue Harbor',
    notes: '## Features\n\n- one',
    assets: 'dist/*#The app',
    checksums: 'true'
  }
  return { ...actionClient('publish-release', place, { ...given, ...inputs }), env: { HOME: place.folder } }
}

/** Pushes the tag that is released. */
export async function tagged(place: Place): Promise<void> {
  await place.call('POST', '/git/refs', { ref: 'refs/tags/v1.2.0', sha: place.sha })
}

interface Release {
  readonly id: number
  readonly tag_name: string
  readonly body: string
  readonly draft: boolean
}

/** The release of the tag, and drafts of it. */
async function releases(place: Place): Promise<readonly Release[]> {
  const all = (await place.call('GET', '/releases')) as Release[]
  return all.filter(({ tag_name }) => tag_name === 'v1.2.0')
}

const words = 'Hello from Grace.'

/** Where somebody has written something. */
const edited = new WeakSet<Place>()

/** Whether what somebody has written is gone: a release that nobody has edited would otherwise do as well. */
export async function lostWords(place: Place): Promise<boolean> {
  return edited.has(place) && !(await releases(place)).some(({ body }) => body.includes(words))
}

/** Somebody writes something above the notes, where there are any yet. */
export const textEdited: Change = {
  name: 'a person edited the text',
  make: async (place) => {
    for (const { id, body } of await releases(place)) {
      edited.add(place)
      await place.call('PATCH', `/releases/${id}`, {
        body: `${words}\r\n\r\n${body.replaceAll('\n', '\r\n')}`
      })
    }
  }
}

/** Somebody publishes the draft, which may not have all its files yet. */
export const publishedByHand: Change = {
  name: 'a person published the draft',
  make: async (place) => {
    for (const { id, draft } of await releases(place)) {
      if (draft) await place.call('PATCH', `/releases/${id}`, { draft: false })
    }
  }
}

/** The client uploads a file to the draft of the tag, and it is cut short. */
export async function cutShort(place: Place, name: string, text: string): Promise<void> {
  const [draft] = await releases(place)
  const url = `${place.world.url}/api/uploads/repos/${place.fullName}/releases/${draft?.id}/assets?name=${name}`
  const headers = { authorization: `bearer ${place.token}`, 'content-type': 'application/gzip' }
  const response = await fetch(url, { method: 'POST', headers, body: text })
  if (response.status !== 201) throw new Error(`${url}: ${response.status}`)
}
