import type { ChildProcess } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { dirname } from 'node:path'
import { gitEnvironment } from './git.ts'
import type { Repository } from './repositories.ts'

/** One request to git, by the names that CGI (RFC 3875) gives its parts. */
export interface CgiCall {
  /** Below the repository: `info/refs`, `git-upload-pack`, `git-receive-pack`. */
  readonly path: string
  /** Without the question mark. */
  readonly query: string
  /** The account that asks; empty for anonymous callers. */
  readonly actor: string
}

/** The environment in which `git http-backend` serves a request. */
export function cgiEnvironment(
  repository: Repository,
  call: CgiCall,
  request: IncomingMessage
): Record<string, string> {
  const headers = {
    CONTENT_TYPE: request.headers['content-type'],
    CONTENT_LENGTH: request.headers['content-length'],
    HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
    GIT_PROTOCOL: request.headers['git-protocol'] as string | undefined
  }
  const given = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return {
    ...gitEnvironment(),
    ...Object.fromEntries(given),
    GIT_PROJECT_ROOT: dirname(repository.path),
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: `/${repository.path.slice(dirname(repository.path).length + 1)}/${call.path}`,
    REQUEST_METHOD: request.method ?? 'GET',
    QUERY_STRING: call.query,
    REMOTE_ADDR: '127.0.0.1',
    ...(call.actor === '' ? {} : { REMOTE_USER: call.actor })
  }
}

/**
 * Joins a request and its response to the backend; both bodies are streamed. Resolves when the backend has ended: the
 * response is then complete but for its end.
 */
export function joinBackend(child: ChildProcess, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { stdin, stdout, stderr } = child
  if (stdin === null || stdout === null) throw new Error('git was started without pipes')
  stderr?.resume()
  stdin.on('error', () => {}) // the backend may refuse a request before it has read all of it
  request.pipe(stdin)
  response.on('close', () => {
    child.kill() // the client is gone, or everything was said
    stdout.resume() // a stream that nobody reads would keep the end from being seen
  })
  forward(stdout, response)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => resolve())
  })
}

function forward(output: NodeJS.ReadableStream, response: ServerResponse): void {
  let head = Buffer.alloc(0)
  output.on('data', (bytes: Buffer) => {
    if (response.headersSent) {
      if (!response.write(bytes)) {
        output.pause()
        response.once('drain', () => output.resume())
      }
      return
    }
    head = Buffer.concat([head, bytes])
    const end = head.indexOf('\r\n\r\n')
    if (end < 0) return
    const lines = head.toString('latin1', 0, end).split('\r\n')
    const fields = lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()])
    const status = fields.find(([name]) => name === 'Status')?.[1] ?? '200'
    for (const [name, value] of fields) if (name && name !== 'Status') response.setHeader(name, value ?? '')
    response.writeHead(Number.parseInt(status, 10))
    response.write(head.subarray(end + 4))
  })
}
