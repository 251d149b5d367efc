import { Refusal } from '../refusal.ts'
import { safe } from '../report/terminal.ts'
import { call, type Deed, type Place } from './occasion.ts'

interface Draft {
  readonly id: number
  readonly tag_name: string
  readonly draft: boolean
}

/** Publishes the draft of a tag as a person does who has read its notes, and says whether it is the latest. */
export async function publishDraft(place: Place, tag: string, latest: 'true' | 'false'): Promise<Deed> {
  const releases = await call<readonly Draft[]>(place, 'GET', '/releases?per_page=100')
  const found = releases.find(({ draft, tag_name: name }) => draft && name === tag)
  if (found === undefined) throw new Refusal([`there is no draft of a release of ${safe(tag)} to publish`])
  const path = `/releases/${found.id}`
  await call(place, 'PATCH', path, { draft: false, make_latest: latest })
  return { verb: 'published', what: `the draft of ${safe(tag)}`, how: `PATCH ${path}` }
}
