import { type ChildProcess, spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { type CgiCall, cgiEnvironment, joinBackend } from '../cgi.ts'
import { timestamp } from '../commit-object.ts'
import { exclusive } from '../repositories.ts'
import { announcePush, type RefUpdate } from '../update-refs.ts'
import { applyPush, type Pusher } from './apply-push.ts'
import { converse } from './converse.ts'
import { withHooks } from './hook-folder.ts'
import { smallPush } from './large-files.ts'

/**
 * Serves a push: git takes the objects in, and asks the world about every ref before any is touched. The response ends
 * when everything is done, so whoever pushes finds the effects recorded when git returns.
 */
export async function servePush(
  pusher: Omit<Pusher, 'isSmall'>,
  call: CgiCall,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const { state, repository, caller } = pusher
  const isSmall = sentBytes(request) < smallPush
  await exclusive(repository, async () => {
    let updated: readonly RefUpdate[] = []
    await withHooks(state, async (hooks) => {
      const child = startBackend(hooks, cgiEnvironment(repository, call, request))
      const [channel, messages] = child.stdio.slice(3) as unknown as [Duplex, Duplex]
      messages.resume()
      const conversation = converse(channel, messages, async (push) => {
        const report = await applyPush({ ...pusher, isSmall }, push)
        updated = report.updated
        return report
      })
      await Promise.all([joinBackend(child, request, response), conversation])
    })
    announcePush(state, { repository, caller, updates: updated })
    if (updated.length > 0) repository.pushedAt = timestamp(state.now())
  })
  response.end()
}

/**
 * Every ref is updated by the world (`receive.procReceiveRefs` is a list of prefixes). The refs of pull requests are
 * GitHub's own: https://docs.github.com/pull-requests "deny updating a hidden ref".
 */
export const serverSettings = ['receive.procReceiveRefs=refs', 'receive.hideRefs=refs/pull'] as const

/** Starts the backend with two pipes more, which its hook finds as descriptors 3 and 4. */
function startBackend(hooks: string, env: Record<string, string>): ChildProcess {
  const settings = [...serverSettings, `core.hooksPath=${hooks}`].flatMap((setting) => ['-c', setting])
  return spawn('git', [...settings, 'http-backend'], { env, stdio: ['pipe', 'pipe', 'pipe', 'pipe', 'pipe'] })
}

/** How much a request sends; a body in chunks does not say it before. */
function sentBytes({ headers }: IncomingMessage): number {
  return Number(headers['content-length'] ?? Number.POSITIVE_INFINITY)
}
