import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { findHelm } from '#core/helm/find-helm'
import { archiveName, platformOf } from '#core/helm/pinned'
import { runnerFor } from '../runner.ts'
import { makeRelease, type ReleaseServer, startReleaseServer } from './release-server.ts'

const release = makeRelease('4.9.1')
const name = archiveName('4.9.1', platformOf())
const { sha256 } = release
const wish = { version: 'v4.9.1', sha256 }

// @actions/tool-cache waits ten seconds before it tries again, unless a test says otherwise.
Object.assign(globalThis, { TEST_DOWNLOAD_TOOL_RETRY_MIN_SECONDS: 0, TEST_DOWNLOAD_TOOL_RETRY_MAX_SECONDS: 0 })

let root: string
let server: ReleaseServer
let log: string[]
const before = process.env.RUNNER_TOOL_CACHE
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'fetch-'))
  for (const folder of ['temp', 'cache']) mkdirSync(join(root, folder))
  process.env.RUNNER_TOOL_CACHE = join(root, 'cache')
  server = await startReleaseServer()
  log = []
})
afterEach(() => {
  server.end()
  rmSync(root, { recursive: true })
  if (before === undefined) delete process.env.RUNNER_TOOL_CACHE
  else process.env.RUNNER_TOOL_CACHE = before
})

function find(wanted = wish) {
  const env = { PATH: '/usr/bin:/bin', RUNNER_TEMP: join(root, 'temp'), RUNNER_TOOL_CACHE: join(root, 'cache') }
  return findHelm(runnerFor({ env, log: (line) => log.push(line) }), wanted, server)
}

const inCache = (version = '4.9.1') => join(root, 'cache', 'slipway-helm', version, process.arch)

function poison(content: string): void {
  mkdirSync(inCache(), { recursive: true })
  writeFileSync(join(inCache(), name), content)
  writeFileSync(`${inCache()}.complete`, '')
}

describe('a release that is fetched', () => {
  test('is unpacked where only this user can change it, and its archive is kept', async () => {
    server.serve((response) => response.end(release.bytes))
    const helm = await find()
    expect(helm.version).toBe('4.9.1')
    expect(helm.path.startsWith(join(root, 'temp'))).toBe(true)
    expect(statSync(join(helm.path, '../../..')).mode & 0o777).toBe(0o700)
    expect(server.asked).toEqual([`/${name}`])
    expect(readdirSync(inCache())).toEqual([name])
    await find()
    expect(server.asked).toHaveLength(1)
  })

  test('is fetched anew when the tool cache holds something else under its name', async () => {
    poison('#!/bin/sh\necho poisoned\n')
    server.serve((response) => response.end(release.bytes))
    expect((await find()).version).toBe('4.9.1')
    expect(log[0]).toBe(`the tool cache holds another ${name} than the checksum is of: it is fetched anew`)
    expect(statSync(join(inCache(), name)).size).toBe(release.bytes.length)
  })

  test('never comes from a program that the tool cache holds', async () => {
    mkdirSync(join(root, 'cache', 'helm', '4.9.1', process.arch), { recursive: true })
    writeFileSync(join(root, 'cache', 'helm', '4.9.1', `${process.arch}.complete`), '')
    await expect(find()).rejects.toThrow(/cannot be fetched/)
  })

  test('is followed to another address', async () => {
    server.serve((response, path) =>
      path === '/elsewhere'
        ? response.end(release.bytes)
        : response.writeHead(302, { location: `${server.base}/elsewhere` }).end()
    )
    expect((await find()).version).toBe('4.9.1')
  })

  test('is tried again after an error of the server', async () => {
    server.serve((response) => (server.asked.length < 2 ? response.writeHead(503).end() : response.end(release.bytes)))
    expect((await find()).version).toBe('4.9.1')
  })
})

describe('nothing is run of', () => {
  const other = makeRelease('4.9.1', 'another-folder')
  test.each([
    [
      'another file',
      () => Buffer.from('other'),
      /has the SHA-256 d9298a[0-9a-f]+, expected [0-9a-f]{64}: nothing of it was run; try/
    ],
    [
      'a page',
      () => Buffer.from('<!DOCTYPE html><p>Log in'),
      /nothing of it was run \(it is a page of text, as a proxy/
    ],
    ['the beginning of it', () => release.bytes.subarray(0, 100), /nothing of it was run; try again/]
  ])('%s', async (_, bytes, message) => {
    server.serve((response) => response.end(bytes()))
    await expect(find()).rejects.toThrow(message)
    expect(readdirSync(join(root, 'cache'))).toEqual([])
  })

  test('a transfer that breaks off', async () => {
    server.serve((response) => {
      response.writeHead(200, { 'content-length': release.bytes.length }).write(release.bytes.subarray(0, 100))
      setTimeout(() => response.destroy(), 20)
    })
    await expect(find()).rejects.toThrow(/cannot be fetched: install Helm in a step before/)
  })

  test('what is not there', async () => {
    await expect(find()).rejects.toThrow(`${server.base}/${name} cannot be fetched`)
    expect(server.asked).toHaveLength(1)
  })

  test('an archive of something else', async () => {
    server.serve((response) => response.end(other.bytes))
    await expect(find({ ...wish, sha256: other.sha256 })).rejects.toThrow(`${name} holds no ${platformOf()}/helm`)
  })

  test('an archive of another version', async () => {
    server.serve((response) => response.end(release.bytes))
    await expect(find({ version: '4.9.2', sha256 })).rejects.toThrow(
      /helm-sha256: the archive holds Helm "4.9.1", not 4.9.2/
    )
  })
})
