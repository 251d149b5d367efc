/** The two ways to a server that takes pushes: by HTTP, or a program of git beside a repository in a folder. */
import { devNull, tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { sendRequest } from '../network/node-http.ts'
import { capture } from './capture.ts'
import { passedVariables } from './clean-room.ts'
import { authorization } from './remote-access.ts'
import { isWithinReach } from './upload-pack.ts'

/** Who takes a push. Both reject when no whole answer comes. */
export interface ReceivingServer {
  /** What the server has and can do; undefined when it does not say. */
  readonly advertise: () => Promise<Buffer | undefined>
  /** Sends a push, and gives the answer; undefined when the server does not talk about pushes. */
  readonly send: (message: Buffer) => Promise<Buffer | undefined>
}

const KIND = 'application/x-git-receive-pack'

/** https://git-scm.com/docs/http-protocol#_smart_service_git_receive_pack */
function byHttp(url: URL, token: string): ReceivingServer {
  const known = { 'user-agent': 'git/slipway', ...(token === '' ? {} : { authorization: authorization(token) }) }
  return {
    async advertise() {
      const address = `${url.href}/info/refs?service=git-receive-pack`
      const { status, headers, body } = await sendRequest({ method: 'GET', url: address, headers: known })
      return status === 200 && headers['content-type'] === `${KIND}-advertisement` ? body : undefined
    },
    async send(message) {
      const headers = { ...known, 'content-type': `${KIND}-request`, accept: `${KIND}-result` }
      const answer = await sendRequest({ method: 'POST', url: `${url.href}/git-receive-pack`, headers, body: message })
      const isResult = answer.status === 200 && answer.headers['content-type'] === `${KIND}-result`
      return isResult ? answer.body : undefined
    }
  }
}

/** The repository is not ours: it is served with its own hooks and settings, and with nothing of ours in its way. */
function environment(): Record<string, string> {
  const passed = passedVariables.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...Object.fromEntries(passed), LC_ALL: 'C', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull }
}

/** https://git-scm.com/docs/git-receive-pack, as `git http-backend` runs it: one process for each of both. */
function inFolder(url: URL): ReceivingServer {
  const folder = fileURLToPath(url)
  const run = async (option: string, input: readonly Buffer[]) => {
    const args = ['receive-pack', option, '--', folder]
    const { exitCode, bytes } = await capture('git', args, { env: environment(), cwd: tmpdir(), input })
    return exitCode === 0 ? bytes : undefined
  }
  return { advertise: () => run('--advertise-refs', []), send: (message) => run('--stateless-rpc', [message]) }
}

/** The way to a server; undefined where only git finds it. */
export function openServer(url: URL, token: string): ReceivingServer | undefined {
  if (url.protocol === 'file:') return inFolder(url)
  return isWithinReach(url, process.env) ? byHttp(url, token) : undefined
}
