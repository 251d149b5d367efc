import { checkOf } from './check.ts'
import { complaintsAbout, sayComplaint } from './complaint.ts'
import { type Components, type OpenapiSchema, readSlice } from './slice.ts'
import { versions } from './versions.ts'

/** What is sent when one thing happens; the event and its action stand in the operation's name. */
interface Webhook {
  readonly post: {
    readonly operationId: string
    readonly requestBody: { readonly content: { readonly 'application/json': { readonly schema: OpenapiSchema } } }
  }
}

/** The slice of GitHub's description of its webhooks; see packages/rehearsal/data/README.md. */
interface WebhookSlice {
  readonly webhooks: Readonly<Record<string, Webhook>>
  readonly components: Components
}

interface Described {
  readonly components: Components
  /** By `event` or `event/action`, in the words of the payloads. */
  readonly schemas: ReadonlyMap<string, OpenapiSchema>
}

let loaded: Described | undefined

/** The slice, read from disk when it is first asked for. */
function described(): Described {
  if (loaded !== undefined) return loaded
  const { webhooks, components } = readSlice<WebhookSlice>('github-webhooks.json')
  const schemas = Object.values(webhooks).map(({ post }): [string, OpenapiSchema] => {
    return [post.operationId.replaceAll('-', '_'), post.requestBody.content['application/json'].schema]
  })
  loaded = { components, schemas: new Map(schemas) }
  return loaded
}

/** The events and their actions that can be validated, as `push` and `release/published`. */
export function describedEvents(): string[] {
  return [...described().schemas.keys()]
}

/**
 * What is wrong with the payload of an event by GitHub's description of its webhooks, a line for each complaint.
 *
 * `event` is the name that a webhook has: the payload of `pull_request_target` is that of `pull_request`. The action of
 * `repository_dispatch` is anyone's choice, and described is a sample.
 */
export function validatePayload(event: string, action: string | undefined, payload: unknown): string[] {
  const { components, schemas } = described()
  const isChosen = event === 'repository_dispatch'
  const name = [event, ...(action === undefined ? [] : [isChosen ? 'sample.collected' : action])].join('/')
  const schema = schemas.get(name)
  if (schema === undefined) return [`GitHub describes no event ${name}`]
  const judged = isChosen && isObject(payload) ? { ...payload, action: 'sample.collected' } : payload
  return complaintsAbout('payload', checkOf(schema, versions[0], components)(judged)).map(sayComplaint)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
