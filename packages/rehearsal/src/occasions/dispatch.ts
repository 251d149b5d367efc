import { safe } from '../report/terminal.ts'
import { call, findRefOf, type Occasion, type Place, type Wish } from './occasion.ts'

/** A workflow that is started by hand, through the API. */
export async function workflowDispatch(place: Place, { workflow = '', ref, inputs = {} }: Wish): Promise<Occasion> {
  const { repository } = place.stage
  const on = await findRefOf(place, ref)
  const file = workflow.split('/').at(-1) ?? workflow
  return {
    title: `workflow_dispatch of ${safe(file)} in ${repository.fullName}`,
    notes: [],
    happen: async () => {
      const path = `/actions/workflows/${encodeURIComponent(file)}/dispatches`
      await call(place, 'POST', path, { ref: on.ref, inputs })
      return { verb: 'started', what: `${safe(file)} on ${safe(on.ref)}`, how: `POST ${path}` }
    },
    isMeant: ({ name }) => name === 'workflow_dispatch'
  }
}

/** What someone tells the repository through the API, with the client_payload that is to be in the payload. */
export async function repositoryDispatch(place: Place, { action, payload }: Wish): Promise<Occasion> {
  const { client_payload: clientPayload = {} } = payload ?? {}
  return {
    title: `repository_dispatch ${safe(action)} in ${place.stage.repository.fullName}`,
    notes: [],
    happen: async () => {
      await call(place, 'POST', '/dispatches', { event_type: action, client_payload: clientPayload })
      return { verb: 'told', what: safe(action), how: 'POST /dispatches' }
    },
    isMeant: ({ name }) => name === 'repository_dispatch'
  }
}
