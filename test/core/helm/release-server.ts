import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { platformOf } from '#core/helm/pinned'

/** An archive as Helm publishes it, with a script in the place of the program that says this version. */
export function makeRelease(version: string, folder: string = platformOf()): { bytes: Buffer; sha256: string } {
  const root = mkdtempSync(join(tmpdir(), 'release-'))
  mkdirSync(join(root, folder))
  writeFileSync(join(root, folder, 'helm'), `#!/bin/sh\nprintf 'v${version}'\n`)
  chmodSync(join(root, folder, 'helm'), 0o755)
  execFileSync('tar', ['-czf', join(root, 'archive'), '-C', root, folder])
  const bytes = readFileSync(join(root, 'archive'))
  rmSync(root, { recursive: true })
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** A server of releases: `serve` decides what it answers from now on. */
export interface ReleaseServer {
  readonly base: string
  readonly asked: string[]
  serve: (answer: (response: ServerResponse, path: string) => void) => void
  readonly end: () => void
}

export async function startReleaseServer(): Promise<ReleaseServer> {
  let answer: (response: ServerResponse, path: string) => void = (response) => response.writeHead(404).end()
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    answer(response, request.url ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    serve(next) {
      answer = next
    },
    end() {
      server.close()
      server.closeAllConnections()
    }
  }
}
