import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { findHelm, type HelmWish } from '#core/helm/find-helm'
import { archiveName, pinnedChecksum, pinnedVersion, platformOf } from '#core/helm/pinned'
import { makeStandIn, type StandIn } from '../program/stand-in.ts'
import { runnerFor } from '../runner.ts'
import { type ReleaseServer, startReleaseServer } from './release-server.ts'

let standIn: StandIn
let nothing: ReleaseServer
beforeEach(async () => {
  standIn = makeStandIn('helm')
  nothing = await startReleaseServer()
})
afterEach(() => {
  standIn.end()
  nothing.end()
})

const find = (wish: Partial<HelmWish>, path = standIn.path) =>
  findHelm(
    runnerFor({ env: { PATH: path, RUNNER_TEMP: standIn.temporary, HELM_PLUGINS: '/x', GITHUB_TOKEN: 'x' } }),
    { version: '', sha256: '', ...wish },
    nothing
  )

describe('the Helm on PATH', () => {
  test.each([
    ['any', '', 'v3.8.0', '3.8.0'],
    ['any', '', 'v4.2.4', '4.2.4'],
    ['any, built by Go', '', 'v4.3', '4.3'],
    ['this', 'v3.19.0', 'v3.19.0', '3.19.0'],
    ['this, with what it was built from', '4.0.0', 'v4.0.0', '4.0.0']
  ])('is taken when it is %s (%s)', async (_, version, said, found) => {
    standIn.answer({ version: { stdout: said } })
    expect(await find({ version })).toEqual({ path: `${standIn.folder}/helm`, version: found })
    const [{ args, env } = { args: [], env: {} as Record<string, string> }] = standIn.calls()
    expect(args).toEqual(['version', '--template', '{{.Version}}'])
    expect(Object.keys(env).filter((name) => /TOKEN/.test(name))).toEqual([])
    expect(env.HELM_PLUGINS).toMatch(/\/slipway-\w+\/plugins$/)
  })

  test.each([
    ['too old', '', 'v3.7.2'],
    ['of Helm 2', '', 'v2.17.0'],
    ['another one', pinnedVersion, 'v3.19.0']
  ])('is left when it is %s', async (_, version, said) => {
    standIn.answer({ version: { stdout: said } })
    await expect(find({ version })).rejects.toThrow(`/${archiveName(pinnedVersion, platformOf())} cannot be fetched`)
  })

  test('is left when a checksum is asked for, which it cannot be compared with', async () => {
    standIn.answer({ version: { stdout: 'v4.0.0' } })
    await expect(find({ version: '4.0.0', sha256: 'a'.repeat(64) })).rejects.toThrow(/cannot be fetched/)
    expect(standIn.calls()).toEqual([])
  })

  test('fails with what it said when it cannot say its version', async () => {
    standIn.answer({ version: { exit: 3, stderr: 'broken' } })
    await expect(find({})).rejects.toThrow(/helm" version ended with status 3; mend or remove it.*\n {2}broken/)
  })

  test('is not looked for in relative folders', async () => {
    await expect(find({ version: '4.0.0' }, '.:bin:')).rejects.toThrow(/is not on PATH, and its checksum is not known/)
  })
})

describe('what the inputs may say', () => {
  test.each([
    ['no version', { version: 'latest' }, /^helm-version: "latest" is no version of Helm; write all of it/],
    ['half a version', { version: '4' }, /^helm-version: "4" is no version/],
    ['an old version', { version: 'v3.7.0' }, /^helm-version: .* take 3\.8 or later, or 4/],
    ['no checksum', { version: '4.0.0', sha256: 'abc' }, /^helm-sha256: "abc" is no SHA-256/],
    ['a checksum alone', { sha256: 'a'.repeat(64) }, /^helm-sha256: .*; give helm-version too/],
    ['both wrong', { version: 'x', sha256: 'y' }, /^helm-version: .*\nhelm-sha256: /],
    [
      'an unknown checksum',
      { version: '4.1.1' },
      /give helm-sha256, which is published at https:.*\/v4\.1\.1, or install/
    ]
  ])('refuses %s', async (_, wish, message) => {
    await expect(find(wish, '/nowhere')).rejects.toThrow(message)
  })
})

describe('the pinned release', () => {
  test.each(['linux x64', 'linux arm64', 'darwin x64', 'darwin arm64', 'win32 x64', 'win32 arm64'])(
    'is known for %s',
    (runner) => {
      const [system, processor] = runner.split(' ')
      const platform = platformOf(system, processor)
      expect(pinnedChecksum(pinnedVersion, platform)).toMatch(/^[0-9a-f]{64}$/)
      expect(archiveName(pinnedVersion, platform)).toMatch(
        /^helm-v4\.2\.3-(linux|darwin|windows)-(amd64|arm64)\.(tar\.gz|zip)$/
      )
    }
  )

  test('is not known for other platforms and versions', () => {
    expect(pinnedChecksum(pinnedVersion, platformOf('linux', 's390x'))).toBeUndefined()
    expect(pinnedChecksum('4.2.2', 'linux-amd64')).toBeUndefined()
  })
})
