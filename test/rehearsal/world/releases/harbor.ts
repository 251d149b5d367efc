import { type Fixture, startFixture } from '../fixture.ts'

// biome-ignore lint/suspicious/noExplicitAny: bodies of many shapes are looked into
type Body = any

/** An answer of the API, its JSON read. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Body
}

/** The fixture's acme/harbor with commits on main, tags of two of them, and a reader's token. */
export interface Harbor extends Fixture {
  /** The SHAs of the commits by their messages: one, two, three. */
  readonly shas: Readonly<Record<string, string>>
  readonly reader: string
  call(method: string, path: string, body?: unknown, token?: string): Promise<Answer>
  /** Creates a release with these members and gives it. */
  release(members: object): Promise<Body>
  upload(release: Body, name: string, bytes: string, headers?: Record<string, string>): Promise<Answer>
}

export async function startHarbor(): Promise<Harbor> {
  const fixture = await startFixture()
  const shas: Record<string, string> = {}
  for (const [at, message] of ['one', 'two', 'three'].entries()) {
    shas[message] = await fixture.commit(message, at * 86_400)
    if (message !== 'three') await fixture.git('tag', `v0.${at}.0`)
  }
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'main', '--tags')
  const reader = fixture.world.issueToken({ login: 'bob', repositories: 'all', permissions: { contents: 'read' } })
  const send = async (method: string, url: string, headers: Record<string, string>, body?: string): Promise<Answer> => {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': 'test', ...headers },
      ...(body !== undefined && { body })
    })
    const text = await response.text()
    if (response.status === 500) throw new Error(text)
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
  }
  const call: Harbor['call'] = (method, path, body, token = fixture.token) => {
    const url = `${fixture.world.apiUrl}/repos/acme/harbor${path}`
    return send(
      method,
      url,
      { authorization: `bearer ${token}` },
      body === undefined ? undefined : JSON.stringify(body)
    )
  }
  return {
    ...fixture,
    shas,
    reader,
    call,
    release: async (members) => {
      const { status, body } = await call('POST', '/releases', members)
      if (status !== 201) throw new Error(JSON.stringify(body))
      return body
    },
    upload: (release, name, bytes, headers = {}) => {
      const url = release.upload_url.replace('{?name,label}', `?name=${encodeURIComponent(name)}`)
      const type = { 'content-type': 'text/plain', ...headers }
      return send('POST', url, { authorization: `bearer ${fixture.token}`, ...type }, bytes)
    }
  }
}
