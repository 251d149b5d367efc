/** The two ways to a server that takes pushes: by HTTP, or a program of git beside a repository in a folder. */
import { sendRequest } from '../network/node-http.ts'
import { askFolder } from './folder-service.ts'
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

function inFolder(url: URL): ReceivingServer {
  return {
    advertise: () => askFolder('receive-pack', url, '--advertise-refs', ''),
    send: (message) => askFolder('receive-pack', url, '--stateless-rpc', message)
  }
}

/** The way to a server; undefined where only git finds it. */
export function openServer(url: URL, token: string): ReceivingServer | undefined {
  if (url.protocol === 'file:') return inFolder(url)
  return isWithinReach(url, process.env) ? byHttp(url, token) : undefined
}
