import type { Runner } from '#core/action/runner'
import { findCredentials, type Keyring, type Known } from '#core/oci/credentials'
import { keyringOf } from '#core/oci/keyring'
import { openSession, type Session } from '#core/oci/session'
import type { Inputs } from './inputs.ts'

/** How the registries of a run are spoken to. */
export interface Sessions {
  /** As whoever the run has a login for. */
  readonly own: (host: string) => Promise<Session>
  /** As anybody. */
  readonly anonymous: (host: string) => Promise<Session>
  /** What is known to log in with. */
  readonly known: (host: string) => Promise<Known>
}

/** All that the run can log in with; a login of the inputs is for the one registry that they name. */
export function keyring(inputs: Inputs, runner: Runner): Keyring {
  const { username, password, registry } = inputs
  const [first] = registry
  const logins = username === '' || first === undefined ? [] : [{ registry: first.host, username, password }]
  return keyringOf(runner, inputs.token, logins)
}

const opened = new WeakMap<Runner, Sessions>()

/** Opens a conversation with each registry when it is first needed; it is kept for the whole run. */
export function sessionsOf(inputs: Inputs, runner: Runner): Sessions {
  const before = opened.get(runner)
  if (before !== undefined) return before
  const keys = keyring(inputs, runner)
  const kept = new Map<string, Promise<Session>>()
  const keep = (key: string, open: () => Promise<Session>) => {
    const session = kept.get(key) ?? open()
    kept.set(key, session)
    return session
  }
  const known = (host: string) => findCredentials(host, keys)
  const common = { env: runner.env, plainHttp: inputs['plain-http'] }
  // Who only looks asks for no more than that: a dry run works with a token that may not push.
  const mayPush = !inputs['dry-run']
  const nobody = { credentials: undefined, note: undefined }
  const sessions: Sessions = {
    known,
    own: (host) =>
      keep(host, async () => openSession({ ...common, registry: host, known: await known(host), mayPush })),
    anonymous: (host) =>
      keep(`${host} as anybody`, async () => openSession({ ...common, registry: host, known: nobody, anonymous: true }))
  }
  opened.set(runner, sessions)
  return sessions
}
