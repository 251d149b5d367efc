import { inert } from '../action/untrusted.ts'
import { type Answer, readBody } from './exchange.ts'

/** One error as a registry words it: https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes */
export interface Said {
  /** In capitals: `DENIED`; empty where it has none. */
  readonly code: string
  readonly message: string
}

const LONGEST = 65_536
const SHOWN = 300

/** Reads what a registry says beside a status. Nothing where that is no JSON of errors: pages of proxies say little. */
export async function readSaid(answer: Answer): Promise<readonly Said[]> {
  const body = await readBody(answer, LONGEST).catch(() => Buffer.alloc(0))
  try {
    const value = JSON.parse(body.toString('utf8')) as { errors?: unknown }
    const errors: readonly unknown[] = Array.isArray(value?.errors) ? value.errors : [value]
    return errors.slice(0, 5).flatMap(read)
  } catch {
    return []
  }
}

function read(error: unknown): Said[] {
  const { code, message } = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>
  const said = {
    code: typeof code === 'string' ? code.toUpperCase() : '',
    message: typeof message === 'string' ? message : ''
  }
  return said.code + said.message === '' ? [] : [said]
}

/** The same for a message of ours: `, it says "DENIED: permission_denied"`; empty where it said nothing. */
export function quoteSaid(said: readonly Said[]): string {
  const text = said.map(({ code, message }) => [code, message].filter((part) => part !== '').join(': ')).join('; ')
  return text === '' ? '' : `, it says "${inert(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)}"`
}
