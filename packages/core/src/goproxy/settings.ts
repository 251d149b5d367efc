import type { Complaint } from '../action/plan.ts'
import type { Environment } from '../action/runner.ts'

/** Whom to ask about a module. */
export interface ProxySettings {
  /** The addresses of proxies, in order; none for a private module, or where all is got directly or not at all. */
  readonly proxiesFor: (path: string) => readonly string[]
  /** The address of the checksum database; undefined where none is asked. */
  readonly databaseFor: (path: string) => string | undefined
}

/** What the settings are of. */
export interface ProxySources {
  /** The variables as go has them: GOPROXY, GOPRIVATE, GONOPROXY, GONOSUMDB, GOSUMDB. */
  readonly env: Environment
  /** The input in the place of GOPROXY; '' for none. */
  readonly proxy: string
  /** The input in the place of GOSUMDB; '' for none. */
  readonly checksumDatabase: string
}

/** Settings, or everything that is wrong with them. */
export type ProxySettingsReading =
  | { readonly ok: true; readonly settings: ProxySettings }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/** Reads whom to ask about modules, as the go command does. */
export function proxySettings({ env, proxy, checksumDatabase }: ProxySources): ProxySettingsReading {
  throw new Error(`not written yet: ${env.GOPROXY} ${proxy} ${checksumDatabase}`)
}
