import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { RestError } from '../rest/errors.ts'
import { parseJson, readBytes } from '../rest/read-body.ts'
import type { WorldState } from '../state.ts'
import { type Caller, identify } from '../tokens.ts'
import { type Asked, carryOut } from './operation.ts'
import { budgetHeaders, spendPoint } from './rate-limit.ts'

const documentation = 'https://docs.github.com/graphql'

/** Answers a call of the GraphQL API: 200 for all that is an operation, also one that fails, as GitHub does. */
export async function serveGraphql(
  state: WorldState,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const caller = identify(state.tokens, request.headers.authorization)
  try {
    const bytes = await readBytes(request)
    checkCaller(request, caller)
    const asked = readAsked(parseJson(bytes))
    const answered = spendPoint(state, caller) ?? (await carryOut({ state, caller }, asked))
    send({ state, caller, response }, 200, answered)
  } catch (error) {
    if (!(error instanceof RestError)) throw error
    const url = error.documentation ?? documentation
    const body = { message: error.message, documentation_url: url, status: String(error.status) }
    send({ state, caller, response }, error.status, body, error.headers)
  }
}

/** GitHub answers nobody here without a token (https://docs.github.com/graphql/guides/forming-calls-with-graphql). */
function checkCaller(request: IncomingMessage, caller: Caller): void {
  if (!request.headers['user-agent']) {
    throw new RestError(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header'
    )
  }
  if (caller.kind === 'unknown') {
    throw new RestError(401, 'Bad credentials', { documentation: 'https://docs.github.com/rest' })
  }
  if (caller.kind === 'anonymous') {
    throw new RestError(401, 'This endpoint requires you to be authenticated.', {
      documentation: `${documentation}/guides/forming-calls-with-graphql#authentication`
    })
  }
  if (request.method !== 'POST') {
    throw new RestError(501, `The rehearsal's world does not know ${request.method} on the GraphQL endpoint`)
  }
}

function readAsked(body: unknown): Asked {
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>
  if (typeof query !== 'string' || query === '') {
    throw new RestError(400, 'A query attribute must be specified and must be a string.')
  }
  const given = typeof variables === 'string' ? parseJson(Buffer.from(variables)) : variables
  const named = typeof operationName === 'string' && operationName !== '' ? operationName : undefined
  return { query, variables: (given ?? {}) as Record<string, unknown>, operationName: named }
}

interface Exchange {
  readonly state: WorldState
  readonly caller: Caller
  readonly response: ServerResponse
}

function send({ state, caller, response }: Exchange, status: number, body: object, headers: OutgoingHttpHeaders = {}) {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-cache',
    'X-GitHub-Media-Type': 'github.v4; format=json',
    ...budgetHeaders(state, caller),
    ...headers
  })
  response.end(JSON.stringify(body))
}
