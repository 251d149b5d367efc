import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Fixture, startFixture } from '../fixture.ts'

/** An answer of the world's API. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: bodies of many shapes are looked into
  readonly body: any
}

/** acme/harbor with a first commit on main, and people: ada owns the token, ben may write, cleo may nothing. */
export interface Harbor extends Fixture {
  readonly first: string
  readonly ben: string
  readonly cleo: string
  /** Calls the API below /repos/acme/harbor (or below the root, where the path begins with two slashes). */
  call(method: string, path: string, body?: unknown, token?: string): Promise<Answer>
  /** Commits files to a branch (made from where it is told, or from main) and pushes it; gives the commit. */
  push(branch: string, files: Readonly<Record<string, string>>, options?: PushOptions): Promise<string>
  /** Opens a pull request from a branch into main and gives its number. */
  open(head: string, more?: Readonly<Record<string, unknown>>): Promise<number>
  /** The pull request as it is once GitHub has found out whether it can be merged. */
  settled(number: number): Promise<Answer['body']>
  /** The names and actions of what happened since the last time. */
  news(): string[]
}

/** Where a commit is made, and how it is pushed. */
export interface PushOptions {
  readonly from?: string
  readonly message?: string
  readonly token?: string
  readonly force?: boolean
}

let second = 0

/** Starts a world for tests of issues, pull requests, statuses and checks. */
export async function startHarbor(): Promise<Harbor> {
  const fixture = await startFixture()
  const { world, work } = fixture
  const ben = world.issueToken({ login: 'ben', repositories: 'all', permissions: 'all' })
  world.addCollaborator('acme/harbor', 'ben', 'write')
  const cleo = world.issueToken({ login: 'cleo', repositories: [], permissions: 'all' })
  const call: Harbor['call'] = async (method, path, body, token = fixture.token) => {
    const url = path.startsWith('//') ? `${world.apiUrl}${path.slice(1)}` : `${world.apiUrl}/repos/acme/harbor${path}`
    const headers = { authorization: `bearer ${token}`, 'user-agent': 'test' }
    const response = await fetch(url, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
  }
  const push: Harbor['push'] = async (branch, files, options = {}) => {
    const { from, message = `Change ${Object.keys(files).join(', ')}`, token, force = false } = options
    if (from !== undefined) await fixture.git('checkout', '--quiet', '-B', branch, from)
    for (const [name, text] of Object.entries(files)) await writeFile(join(work, name), text)
    await fixture.git('add', '.')
    const sha = await fixture.commit(message, ++second)
    await fixture.git(
      'push',
      '--quiet',
      ...(force ? ['--force'] : []),
      fixture.remote('acme/harbor', token),
      `HEAD:refs/heads/${branch}`
    )
    return sha
  }
  const first = await push('main', { 'README.md': 'one\n' }, { message: 'Begin' })
  let seen = world.state.happenings.length
  return {
    ...{ ...fixture, first, ben, cleo, call, push },
    open: async (head, more = {}) => {
      const { body } = await call('POST', '/pulls', { head, base: 'main', title: `Merge ${head}`, ...more })
      if (body.number === undefined) throw new Error(JSON.stringify(body))
      return body.number
    },
    settled: async (number) => {
      await call('GET', `/pulls/${number}`)
      return (await call('GET', `/pulls/${number}`)).body
    },
    news: () => {
      const fresh = world.state.happenings.slice(seen)
      seen = world.state.happenings.length
      return fresh.map(({ name, action }) => (action === undefined ? name : `${name} ${action}`))
    }
  }
}
