/** A registry that is judged, and who may do everything there. */
export interface Subject {
  /** Such as `127.0.0.1:41235`. */
  readonly host: string
  /** `Basic …` of who may do everything; undefined where nobody is asked. */
  readonly login: string | undefined
  /** What every name of a repository has to begin with: `acme/`. */
  readonly prefix: string
}

/** What is sent beside method and place. */
export interface Sent {
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer
}

/** An answer, read to its end. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Buffer
}

/** What a challenge says: https://distribution.github.io/distribution/spec/auth/token/ */
function parametersOf(challenge: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]))
}

/** Does as a challenge says, with all the rights of a name: who deletes is not always asked for that right. */
async function answerChallenge(challenge: string, login: string): Promise<string> {
  if (/^basic/i.test(challenge)) return login
  const { realm = '', service = '', scope = '' } = parametersOf(challenge)
  const url = new URL(realm)
  url.searchParams.set('service', service)
  for (const one of scope.split(' ')) url.searchParams.append('scope', one)
  const answer = await fetch(url, { headers: { authorization: login } })
  if (answer.status !== 200) throw new Error(`${url} answers ${answer.status}: ${await answer.text()}`)
  const { token } = (await answer.json()) as { token: string }
  return `Bearer ${token}`
}

/**
 * Asks a registry.
 * @param place below `/v2/`, or what a header Location said
 */
export async function ask(subject: Subject, method: string, place: string, sent: Sent = {}): Promise<Reply> {
  const url = new URL(place, `http://${subject.host}/v2/`)
  for (const [name, value] of Object.entries(sent.query ?? {})) url.searchParams.set(name, value)
  const body = sent.body === undefined ? {} : { body: new Uint8Array(sent.body) }
  const send = (authorization?: string) =>
    fetch(url, { method, ...body, headers: { ...sent.headers, ...(authorization && { authorization }) } })
  let answer = await send()
  const challenge = answer.headers.get('www-authenticate')
  if (answer.status === 401 && challenge !== null && subject.login !== undefined) {
    await answer.arrayBuffer()
    answer = await send(await answerChallenge(challenge, subject.login))
  }
  const { status, headers } = answer
  return { status, headers, bytes: Buffer.from(await answer.arrayBuffer()) }
}

/** Where an answer says that something is or goes on. Throws where it does not say. */
export function locationOf({ status, headers }: Reply): string {
  const location = headers.get('location')
  if (location === null) throw new Error(`an answer ${status} has no Location`)
  return location
}

/** The code of the first error in an answer: https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes */
export function codeOf({ bytes }: Reply): string {
  const { errors } = JSON.parse(bytes.toString('utf8')) as { errors: { code: string }[] }
  return errors[0]?.code ?? ''
}
