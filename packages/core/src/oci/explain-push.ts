import { Failure } from '../action/errors.ts'
import type { Refused } from './authorize.ts'
import { isClosed } from './follow.ts'
import { guideFor, type RegistryGuide } from './registries.ts'
import { quoteSaid } from './said.ts'
import type { Session } from './session.ts'

/** What was being pushed, for messages. */
export interface Pushing {
  readonly session: Session
  readonly repository: string
  /** `the blob sha256:…`, `the manifest`. */
  readonly what: string
}

/** How a registry refused: `as` is who was refused. */
export interface No extends Pick<Refused, 'status' | 'said'> {
  readonly as?: Refused['as']
}

interface Reason {
  readonly isIt: (no: { readonly status: number; readonly codes: readonly string[]; readonly text: string }) => boolean
  readonly problem: string
  readonly remedy: (guide: RegistryGuide) => string
}

const full = /quota|storage limit|insufficient storage|billing/i

/** By what registries answer, the first that fits. */
const reasons: readonly Reason[] = [
  {
    isIt: ({ status, text }) => status >= 400 && status < 500 && full.test(text),
    problem: 'has no room left for it',
    remedy: () => 'remove what is not needed there, or have the quota raised'
  },
  {
    isIt: ({ status }) => status === 429,
    problem: 'limits how much may be asked, also after several waits',
    remedy: () => 'run it again later'
  },
  {
    isIt: ({ status }) => status === 413,
    problem: 'or a proxy in front of it takes nothing of this size',
    remedy: () => 'have the limit raised (client_max_body_size in nginx), or make it smaller'
  },
  {
    isIt: ({ codes }) => codes.includes('NAME_INVALID'),
    problem: 'does not take this name for a repository',
    remedy: ({ names }) =>
      `correct it${names === undefined ? ': lower-case letters, digits and . _ - in parts' : `: ${names}`}`
  },
  {
    isIt: ({ status, codes }) =>
      codes.includes('MANIFEST_BLOB_UNKNOWN') ||
      codes.includes('BLOB_UNKNOWN') ||
      (status === 400 && codes.includes('MANIFEST_UNKNOWN')),
    problem: 'does not have what the manifest names, although it has taken it',
    remedy: () => 'run it again; if it stays so, tell who runs the registry'
  },
  {
    isIt: ({ codes }) => codes.includes('DIGEST_INVALID') || codes.includes('SIZE_INVALID'),
    problem: 'got other bytes than were sent',
    remedy: () => 'run it again; if it stays so, look for what changes them on the way, such as a proxy'
  },
  {
    isIt: ({ codes }) => codes.includes('MANIFEST_INVALID'),
    problem: 'does not take this kind of manifest',
    remedy: () => 'use a registry for OCI artifacts, or have that allowed there'
  },
  {
    isIt: ({ status, codes }) => codes.includes('NAME_UNKNOWN') || status === 404,
    problem: 'has no such repository',
    remedy: ({ absent }) => absent
  },
  {
    isIt: ({ status, codes }) => codes.includes('UNSUPPORTED') || status === 405 || status === 501,
    problem: 'does not do this at all',
    remedy: ({ permission }) => `push to the registry itself, not to a mirror or a cache of it; ${permission}`
  },
  {
    isIt: ({ status }) => status === 409 || status === 412,
    problem: 'has a rule against it',
    remedy: () => 'look at its rules for this repository: immutable tags, signatures, scans'
  },
  {
    isIt: ({ status }) => status >= 500,
    problem: 'fails',
    remedy: () => 'run it again; if it stays so, look at the status of the registry'
  }
]

const unknown = {
  problem: 'does not take it',
  remedy: () => 'look at what it says, and run it again when that is mended'
}

/** Why a registry does not take what was pushed, what it says itself, and what to do. */
export function explainPush({ session, repository, what }: Pushing, no: No): Failure {
  const { registry } = session
  const guide = guideFor(registry)
  const place = `${registry}/${repository}: pushing ${what}`
  const said = quoteSaid(no.said)
  const codes = no.said.map(({ code }) => code)
  const text = no.said.map(({ message }) => message).join(' ')
  // Some say in the same way that there is no room and that somebody may not.
  const isFull = text !== '' && full.test(text)
  if (isClosed(no) && !isFull) return new Failure(`${place}: ${closed(session, no, said, guide)}`)
  const reason = reasons.find(({ isIt }) => isIt({ status: no.status, codes, text })) ?? unknown
  return new Failure(`${place}: the registry ${reason.problem} (status ${no.status}${said}); ${reason.remedy(guide)}`)
}

function closed(
  { registry, known: { note } }: Session,
  { status, as }: No,
  said: string,
  guide: RegistryGuide
): string {
  if (as === undefined) {
    const because = note === undefined ? '' : `; ${note}`
    return `the registry ${registry} lets nobody push who is not logged in (status ${status}${said})${because}; ${guide.login}`
  }
  if (status === 401) {
    return `the registry ${registry} does not accept ${as.from} (status ${status}${said}): wrong, expired, or without the right to push; ${guide.login}; ${guide.permission}`
  }
  return `the registry ${registry} does not let ${as.from} push (status ${status}${said}); ${guide.permission}`
}
