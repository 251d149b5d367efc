import { safe } from '../report/terminal.ts'
import { call, type Occasion, type Place, type Wish } from './occasion.ts'

/** What happens to a release of a tag; the tag is made with it where the clone has none. */
export async function release(place: Place, { action, tag = '' }: Wish): Promise<Occasion> {
  const { repository, commit } = place.stage
  const create = (): Promise<{ id: number }> => {
    const prerelease = action === 'prereleased'
    return call(place, 'POST', '/releases', { tag_name: tag, target_commitish: commit, name: tag, prerelease })
  }
  const isLater = action === 'edited' || action === 'deleted'
  const id = isLater ? (await create()).id : undefined
  return {
    title: `release ${action} of ${safe(tag)} in ${repository.fullName}`,
    tag,
    notes: [],
    happen: async () => {
      if (action === 'edited') await call(place, 'PATCH', `/releases/${id}`, { body: 'Edited in a rehearsal' })
      else if (action === 'deleted') await call(place, 'DELETE', `/releases/${id}`)
      else await create()
      const verb = isLater ? action : 'published'
      const how =
        action === 'edited' ? 'PATCH /releases/…' : action === 'deleted' ? 'DELETE /releases/…' : 'POST /releases'
      return { verb, what: `release ${safe(tag)}`, how }
    },
    isMeant: (event) => event.name === 'release' && event.action === action
  }
}
