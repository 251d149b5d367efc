import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Go } from '#core/golang/find-go'
import { prepareGo } from '#core/golang/go-command'
import { sourcesOf } from '#core/golang/go-environment'
import { openPrivateFolder, type PrivateFolder } from '#core/program/private-folder'

let parent: string
let home: PrivateFolder
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'go-environment-'))
  home = openPrivateFolder(parent)
})
afterEach(() => {
  home.remove()
  rmSync(parent, { recursive: true })
})

const goWith = (variables: Readonly<Record<string, string>>): Go => ({ path: '/go', version: 'go1.26.8', variables })

test('Go finds no token, no home and no cache of the job', () => {
  const env = {
    PATH: '/bin',
    GITHUB_TOKEN: 's',
    INPUT_TOKEN: 's',
    HOME: '/me',
    GOCACHE: '/me/c',
    GOFLAGS: '-toolexec=x',
    NETRC: '/n'
  }
  const go = goWith({ GOFLAGS: '-toolexec=x -tags=a,b', GOTOOLCHAIN: 'local', GOSUMDB: 'off' })
  const { env: passed } = prepareGo(go, env, home, sourcesOf(go))
  expect(Object.values(passed)).not.toContain('s')
  expect(Object.entries(passed).filter(([, value]) => /\/me|\/n$|toolexec/.test(value))).toEqual([])
  expect(passed).toMatchObject({
    PATH: '/bin',
    HOME: home.path,
    GOENV: 'off',
    GOWORK: 'off',
    GOAUTH: 'off',
    GOFLAGS: '-mod=mod -modcacherw -tags=a,b',
    GOTOOLCHAIN: 'local',
    GOSUMDB: 'off'
  })
  expect(['GOPATH', 'GOCACHE', 'GOMODCACHE'].every((name) => passed[name]?.startsWith(home.path))).toBe(true)
  expect(readFileSync(join(passed.XDG_CONFIG_HOME ?? '', 'go/telemetry/mode'), 'utf8')).toBe('off')
})

test.each([
  [{}, { proxies: 'https://proxy.golang.org,direct', unproxied: '', unchecked: '' }],
  [
    { GOPRIVATE: 'a', GOPROXY: 'off' },
    { proxies: 'off', unproxied: 'a', unchecked: 'a' }
  ],
  [
    { GOPRIVATE: 'a', GONOPROXY: 'none', GONOSUMDB: 'c' },
    { unproxied: 'none', unchecked: 'c' }
  ]
])('whom Go asks by %o', (variables, sources) => {
  expect(sourcesOf(goWith(variables as Record<string, string>))).toMatchObject(sources)
})
