import { readFileSync } from 'node:fs'
import type { Runner } from './runner.ts'

/** What is looked at in the payload of an event. It is whatever the file holds, so nothing is known of the values. */
export interface RunEvent {
  readonly repository?: { readonly private?: unknown; readonly pushed_at?: unknown } | null
  readonly pull_request?: { readonly number?: unknown; readonly base?: { readonly ref?: unknown } | null } | null
  readonly merge_group?: unknown
}

/** Reads the payload of the event that triggered the run; empty where there is none, or none that can be read. */
export function readEvent({ env }: Pick<Runner, 'env'>): RunEvent {
  try {
    return JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? '', 'utf8')) ?? {}
  } catch {
    return {}
  }
}
