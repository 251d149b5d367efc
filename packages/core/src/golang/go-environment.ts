import { devNull } from 'node:os'
import { join } from 'node:path'
import type { Environment } from '../action/runner.ts'
import { defaultProxies } from '../goproxy/settings.ts'
import { bareEnvironment } from '../program/bare-environment.ts'
import type { PrivateFolder } from '../program/private-folder.ts'
import type { Go } from './find-go.ts'

/** Whom Go asks. */
export interface Sources {
  /** GOPROXY. */
  readonly proxies: string
  /** GONOPROXY: modules that are got directly. */
  readonly unproxied: string
  /** GONOSUMDB: modules that the checksum database must not hear of. */
  readonly unchecked: string
}

/** Whom Go asks by the settings of the job. */
export function sourcesOf({ variables }: Go): Sources {
  const { GOPROXY, GOPRIVATE = '', GONOPROXY, GONOSUMDB } = variables
  return { proxies: GOPROXY || defaultProxies, unproxied: GONOPROXY || GOPRIVATE, unchecked: GONOSUMDB || GOPRIVATE }
}

/** What the job has said of these holds here too. */
const kept = ['GOSUMDB', 'GOTOOLCHAIN', 'GOVCS', 'GOOS', 'GOARCH', 'GOEXPERIMENT', 'CGO_ENABLED']

/**
 * The environment for Go in a home of its own, with empty caches that go with it, and without credentials. The settings of
 * the job were asked for, so its file of settings is passed over: what it says of private modules holds, what it says of flags
 * does not, but for build tags.
 */
export function goEnvironment(
  go: Go,
  env: Environment,
  { path }: PrivateFolder,
  { proxies, unproxied, unchecked }: Sources
): Record<string, string> {
  const settings = kept.flatMap((name) => (go.variables[name] ? [[name, go.variables[name]]] : []))
  const tags = /(?:^|\s)(--?tags=\S+)/.exec(go.variables.GOFLAGS ?? '')?.[1]
  return bareEnvironment(env, path, {
    ...Object.fromEntries(settings),
    GOENV: 'off',
    GOWORK: 'off',
    GOFLAGS: ['-mod=mod', '-modcacherw', ...(tags === undefined ? [] : [tags])].join(' '),
    GOPATH: join(path, 'go'),
    GOMODCACHE: join(path, 'modules'),
    GOCACHE: join(path, 'build'),
    GOPROXY: proxies,
    GONOPROXY: unproxied,
    GONOSUMDB: unchecked,
    GOAUTH: 'off',
    XDG_CONFIG_HOME: join(path, 'config'),
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    ...nothingBehind
  })
}

/** Git would tidy up what it has fetched when it has ended, in a folder that is just being removed. */
const nothingBehind = {
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'gc.auto',
  GIT_CONFIG_VALUE_0: '0',
  GIT_CONFIG_KEY_1: 'maintenance.auto',
  GIT_CONFIG_VALUE_1: 'false'
}

/** Go would count its use in its home, by a process that goes on when it has ended; where that is differs between systems. */
const telemetryModes = ['config/go/telemetry/mode', 'Library/Application Support/go/telemetry/mode']

/** Prepares a home for Go. */
export function prepareHome(home: PrivateFolder): void {
  for (const file of telemetryModes) home.write(file, 'off')
}
