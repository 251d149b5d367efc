import type { Stage } from '../clone/stage.ts'
import { Refusal } from '../refusal.ts'
import { safe } from '../report/terminal.ts'
import type { Service } from '../service/service.ts'
import type { WorldEvent } from '../world/events/event.ts'
import { resolveCommit } from '../world/refs.ts'
import { defaultBranch } from '../world/repositories.ts'
import type { World } from '../world/world.ts'

/** What is rehearsed: something that someone does, and the event that follows. */
export interface Occasion {
  /** Such as `the push of v1.2.0 to acme/harbor`. */
  readonly title: string
  /** The tag that it is about, if it is about one. */
  readonly tag?: string
  /** What a reader should know about how it comes about. */
  readonly notes: readonly string[]
  /** Does it, with the service at work, and tells in a line what was done. */
  happen(service: Service): Promise<Deed>
  /** What is done afterwards, each as soon as nothing runs any more, and only while every run has succeeded. */
  readonly more?: readonly ((service: Service) => Promise<Deed>)[]
  /** Whether this is its event: of several the first one counts. */
  isMeant(event: WorldEvent): boolean
}

/** What was done: a word, what it was done to, and how. */
export interface Deed {
  readonly verb: string
  readonly what: string
  readonly how: string
  /** Whether a run that it starts is meant to fail: what comes after it then happens all the same. */
  readonly mayFail?: true
}

/** Where an occasion takes place. Everything is prepared before the service listens. */
export interface Place {
  readonly world: World
  readonly stage: Stage
  /** The account that does it, and its token. */
  readonly actor: string
  readonly token: string
}

/** What was asked for, as far as occasions need it. */
export interface Wish {
  readonly action: string
  readonly tag?: string | undefined
  readonly sha?: string | undefined
  readonly ref?: string | undefined
  readonly workflow?: string | undefined
  readonly inputs?: Readonly<Record<string, string>> | undefined
  /** What is merged over the event's payload. */
  readonly payload?: Readonly<Record<string, unknown>> | undefined
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Calls the API of the world on the repository, as the actor. Refuses with what the world says against it. */
export async function call<Answer = unknown>(
  place: Place,
  method: Method,
  path: string,
  body?: object
): Promise<Answer> {
  const { status, text, said } = await ask(place, method, path, body)
  if (status < 300) return (text === '' ? undefined : JSON.parse(text)) as Answer
  throw new Refusal([`--event: the world answered ${status} to ${method} ${path}: ${safe(said)}`])
}

/** The same, where a refusal is an answer like any other; `said` is its reason. */
export async function ask(
  { world, stage, token }: Place,
  method: Method,
  path: string,
  body?: object
): Promise<{ readonly status: number; readonly text: string; readonly said: string }> {
  const response = await fetch(`${world.apiUrl}/repos/${stage.repository.fullName}${path}`, {
    method,
    headers: { authorization: `bearer ${token}`, 'user-agent': 'slipway' },
    ...(body && { body: JSON.stringify(body) })
  })
  const text = await response.text()
  return { status: response.status, text, said: response.ok ? '' : reasonIn(text) }
}

/** What an error of the API says: its message, and those of its parts. */
function reasonIn(text: string): string {
  try {
    const { message, errors } = JSON.parse(text) as { message?: string; errors?: readonly { message?: string }[] }
    const parts = (errors ?? []).flatMap((each) => each.message ?? [])
    return [message ?? text, ...parts].join('; ')
  } catch {
    return text
  }
}

/** A branch or tag that was asked for, found in the world; the default branch when none was. */
export async function findRefOf({ stage }: Place, asked: string | undefined): Promise<{ ref: string; sha: string }> {
  const name = asked ?? (await defaultBranch(stage.repository))
  const candidates = name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`]
  for (const ref of candidates) {
    const sha = await resolveCommit(stage.repository.path, ref)
    if (sha !== undefined) return { ref, sha }
  }
  throw new Refusal([`--ref: the clone has no branch or tag "${safe(name)}"`])
}

/** A branch that is not the default one, as a pull request and a merge queue need it, and where it goes. */
export async function findHead(place: Place, asked: string | undefined) {
  const { ref, sha } = await findRefOf(place, asked)
  const base = await defaultBranch(place.stage.repository)
  if (!ref.startsWith('refs/heads/') || ref === `refs/heads/${base}`) {
    throw new Refusal([
      `--ref: expected a branch other than the default branch ${safe(base)}, got "${safe(asked ?? base)}"`
    ])
  }
  return { branch: ref.slice('refs/heads/'.length), sha, base }
}
