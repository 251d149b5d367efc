import { call, findHead, type Occasion, type Place, type Wish } from './occasion.ts'
import { openPull } from './pull-request.ts'

/** A comment on a new issue, or on a pull request of a branch; its text is that of the payload where this has one. */
export async function issueComment(place: Place, { action, ref, payload }: Wish): Promise<Occasion> {
  const number =
    ref === undefined
      ? (await call<{ number: number }>(place, 'POST', '/issues', { title: 'An issue of the rehearsal' })).number
      : await openPull(place, await findHead(place, ref))
  const asked = (payload?.comment as { body?: unknown } | undefined)?.body
  const body = typeof asked === 'string' ? asked : 'A comment of the rehearsal'
  const create = (): Promise<{ id: number }> => call(place, 'POST', `/issues/${number}/comments`, { body })
  const id = action === 'created' ? undefined : (await create()).id
  return {
    title: `issue_comment ${action} in ${place.stage.repository.fullName}`,
    notes: [],
    happen: async () => {
      if (action === 'created') await create()
      else if (action === 'deleted') await call(place, 'DELETE', `/issues/comments/${id}`)
      else await call(place, 'PATCH', `/issues/comments/${id}`, { body: `${body} (edited)` })
      const what = `comment on ${ref === undefined ? 'issue' : 'pull request'} #${number}`
      return { verb: action, what, how: 'the API' }
    },
    isMeant: (event) => event.name === 'issue_comment' && event.action === action
  }
}
