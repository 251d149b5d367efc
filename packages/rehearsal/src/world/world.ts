import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type WorldAccounts, worldAccounts } from './accounts/world-accounts.ts'
import { type EndState, endState } from './end-state.ts'
import { arm, type Fault, type Visit } from './faults/fault.ts'
import { takeReply } from './faults/reply.ts'
import { serveUnderFaults } from './faults/strike.ts'
import type { Effect } from './journal.ts'
import { listen } from './listen.ts'
import { endReaders } from './object-reader.ts'
import { createRepository, findRepository, type NewRepository, type Repository } from './repositories.ts'
import { serve } from './serve.ts'
import { type Snapshot, takeSnapshot } from './snapshot.ts'
import { newState, type WorldState } from './state.ts'
import { type Grant, issueToken } from './tokens.ts'

/** An embedded GitHub: real Git repositories, and the REST API on top of the same repositories. */
export interface World extends WorldAccounts {
  /** What GITHUB_SERVER_URL is in this world, such as `http://127.0.0.1:41234`. */
  readonly url: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  /** The path of the Unix socket on which the world answers as well; undefined when none was asked for. */
  readonly socket: string | undefined
  /** The folder that holds everything; it is removed on `close` when the world made it. */
  readonly root: string
  /** Every change that came in through the world's interfaces, in order. */
  readonly journal: readonly Effect[]
  /** Calls that the world could not answer faithfully: with 501, and with 404 for a Go module that stands elsewhere. */
  readonly unsupported: readonly string[]
  /** Parameters and members of requests that GitHub's description does not know; GitHub overlooks them. */
  readonly undescribed: readonly string[]
  /** All that the world knows, for what is built on top of it. */
  readonly state: WorldState
  createRepository(fullName: string, options?: NewRepository): Promise<Repository>
  issueToken(grant: Grant): string
  /** Every request that came to the world, in order: what a fault can be armed for. */
  readonly visits: readonly Visit[]
  /** Lets so many readers of the API miss what is made from now on, as GitHub does now and then; 0 ends it. */
  setLag(reads: number): void
  /** Arms a fault; the function that it gives disarms it. */
  arm(fault: Fault): () => void
  /** The refs of a repository now. */
  refs(fullName: string): Promise<Snapshot>
  /** What every repository has come to, for comparison. */
  endState(): Promise<Readonly<Record<string, EndState>>>
  close(): Promise<void>
}

/** How a world is started. With `root` its files are kept there, else they are temporary. */
export interface WorldOptions {
  readonly root?: string
  /** A port of the loopback interface; a free one when absent. */
  readonly port?: number | undefined
  /** A path at which a Unix socket is made, for clients that find the world by one; it is removed on `close`. */
  readonly socket?: string | undefined
  /** `github`: calls beyond GitHub's rate limits are refused as GitHub does; `none` when absent. */
  readonly limits?: WorldState['limits']
}

/** Starts a world on the loopback interface. Rejects when the port is taken. */
export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const root = options.root ?? (await mkdtemp(join(tmpdir(), 'slipway-world-')))
  const repositories = { root: join(root, 'repositories'), byName: new Map<string, Repository>() }
  await mkdir(repositories.root, { recursive: true })
  const { url, server, stop } = await listen({ port: options.port ?? 0, socket: options.socket })
  const state = newState({ url, repositories, limits: options.limits ?? 'none' })
  server.on('request', (request, response) => void answer(state, request, response))
  return {
    url,
    apiUrl: `${url}/api/v3`,
    graphqlUrl: `${url}/api/graphql`,
    socket: options.socket,
    root,
    journal: state.journal,
    unsupported: state.unsupported,
    undescribed: state.undescribed,
    state,
    createRepository: (fullName, settings) => createRepository(repositories, fullName, settings),
    issueToken: (grant) => issueToken(state.tokens, grant),
    ...worldAccounts(state),
    endState: () => endState(state),
    visits: state.visits,
    setLag: (reads) => {
      state.lag = reads
    },
    arm: (fault) => arm(state.faults, fault),
    refs: (fullName) => takeSnapshot(named(state, fullName).path),
    close: async () => {
      await stop()
      endReaders(root)
      if (options.root === undefined) await rm(root, { recursive: true, force: true, maxRetries: 3 })
    }
  }
}

function named(state: WorldState, fullName: string): Repository {
  const [owner = '', name = ''] = fullName.split('/')
  const repository = findRepository(state.repositories, owner, name)
  if (repository === undefined) throw new Error(`the world has no repository ${fullName}`)
  return repository
}

async function answer(state: WorldState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const visit = { n: state.visits.length + 1, method: request.method ?? 'GET', path: request.url ?? '/' }
  state.visits.push(visit)
  if (state.faults.length === 0) return serve(state, request, response)
  await serveUnderFaults(state, visit, takeReply(response), () => serve(state, request, response))
}
