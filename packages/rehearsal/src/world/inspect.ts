import type { IncomingMessage, ServerResponse } from 'node:http'
import { runsOf } from './actions/runs.ts'
import { endState } from './end-state.ts'
import { arm, type Fault } from './faults/fault.ts'
import { inspection } from './inspection-path.ts'
import type { WorldState } from './state.ts'

/**
 * Shows what has happened in the world and what it has come to, and arms faults from outside:
 * `GET /_world` names the rest, `GET /_world/journal`, `/_world/state`, `/_world/visits`, `/_world/unsupported`, `/_world/logs/JOB`,
 * and `POST /_world/faults` with a fault as JSON, in which a pattern is written as `/.../`.
 */
export async function serveInspection(
  state: WorldState,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const path = (request.url ?? '').slice(inspection.length).replace(/\?.*$/, '')
  const views: Readonly<Record<string, () => unknown>> = {
    '': () => Object.keys(views).map((name) => `${inspection}${name}`),
    '/journal': () => state.journal,
    '/state': () => endState(state),
    '/visits': () => state.visits,
    '/unsupported': () => ({ calls: state.unsupported, members: state.undescribed })
  }
  const send = (status: number, body: unknown): void => {
    response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' })
    response.end(`${JSON.stringify(body, null, 2)}\n`)
  }
  const log = /^\/logs\/(\d+)$/.exec(path)?.[1]
  if (log !== undefined) return sendLog(state, Number(log), response)
  if (request.method === 'POST' && path === '/faults') return send(...(await armFrom(state, request)))
  const view = request.method === 'GET' ? views[path] : undefined
  if (view === undefined) return send(404, { message: `GET ${inspection} says what there is` })
  send(200, await view())
}

/** The log of a job, to which the API sends who asks for it. */
function sendLog({ repositories }: WorldState, id: number, response: ServerResponse): void {
  const runs = [...repositories.byName.values()].flatMap((repository) => [...runsOf(repository).values()])
  const job = runs.flatMap(({ jobs }) => jobs).find((each) => each.id === id)
  response.writeHead(job === undefined ? 404 : 200, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(job?.log.map((line) => `${line}\n`).join(''))
}

async function armFrom(state: WorldState, request: IncomingMessage): Promise<[status: number, body: unknown]> {
  const parts: Buffer[] = []
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part)
  try {
    const fault = JSON.parse(Buffer.concat(parts).toString('utf8'), revivePattern) as Fault
    const isAimed = 'effect' in fault || 'request' in fault
    if (!isAimed || !(fault.harm in harms)) throw new Error('expected "effect" or "request", and a "harm"')
    arm(state.faults, fault)
    return [201, { armed: true }]
  } catch (error) {
    const message = `${error instanceof Error ? error.message : error}; harms: ${Object.keys(harms).join(', ')}`
    return [422, { message }]
  }
}

/** What can be asked for from outside: a function cannot. */
const harms = { refuse: 0, reset: 0, 'lose-reply': 0, answer: 0, truncate: 0, delay: 0 }

function revivePattern(_key: string, value: unknown): unknown {
  const [, source] = (typeof value === 'string' && /^\/(.+)\/$/.exec(value)) || []
  return source === undefined ? value : new RegExp(source)
}
