import { basic, publisher } from '../registries/accounts.ts'
import { type RealRegistry, startWithHtpasswd, startWithTokens } from '../registries/docker-registry.ts'
import { startDistribution, startReferrers } from '../registries/other-registries.ts'
import { blobCases } from './blob-cases.ts'
import type { Case } from './cases.ts'
import { chunkCases } from './chunk-cases.ts'
import { discoveryCases } from './discovery-cases.ts'
import { type Judged, startEmbedded } from './embedded.ts'
import { managementCases } from './management-cases.ts'
import { manifestCases } from './manifest-cases.ts'
import { pullCases } from './pull-cases.ts'
import { referrerCases } from './referrer-cases.ts'

/** Whom the table is put to. */
export interface Candidate {
  readonly start: () => Promise<Judged>
  readonly cases: readonly Case[]
  /** The cases in which it does otherwise, and why that does not make the table wrong. */
  readonly deviations: Readonly<Record<string, string>>
}

/** All but the referrers, which have a judge of their own. */
const core = [...pullCases, ...blobCases, ...chunkCases, ...manifestCases, ...discoveryCases, ...managementCases]
const all = [...core, ...referrerCases]

async function real(start: () => Promise<RealRegistry>): Promise<Judged> {
  return { ...(await start()), login: basic(publisher), prefix: 'acme/' }
}

const distribution3 = {
  'pushing a blob in chunks: an end whose chunk is not the next is answered by 416': 'it says 400',
  'pushing manifests: under a digest that is none is refused': 'it says 500',
  'pushing manifests: longer than the registry takes is refused by 413': 'it says 400, and 413 is only recommended'
}

const old = 'it is older than the demand'

/** Docker's 2.8, which Debian has, is of the time before the specification's 1.1. */
const docker2 = {
  ...distribution3,
  'pulling blobs: a part beyond the end is answered by 416': 'it breaks off, and parts are only recommended',
  'pushing a blob in chunks: the first must begin at 0': 'it takes no notice of where a chunk begins',
  'pushing a blob in chunks: one that is too early, or comes again, is answered by 416, and the upload goes on':
    'it takes no notice of where a chunk begins',
  'listing tags: all of them, in their order': 'its order is that of the folder',
  'listing tags: at most n': old,
  'listing tags: all when n is more than there are': 'its order is that of the folder',
  'listing tags: none, and no more of them, when n is 0': old,
  'listing tags: after the last one': old,
  'listing tags: after one that is there no more': old,
  'listing tags: page after page, as each leads to the next': old
}

/** The registries of the rehearsal meet every demand; the real ones judge whether the table asks for the right thing. */
export const candidates: Readonly<Record<string, Candidate>> = {
  'the registry of the rehearsal': { start: () => startEmbedded('quay.io'), cases: all, deviations: {} },
  'the ghcr.io of the rehearsal': { start: () => startEmbedded('ghcr.io'), cases: all, deviations: {} },
  'the Docker Hub of the rehearsal': { start: () => startEmbedded('docker.io'), cases: all, deviations: {} },
  "Docker's registry with htpasswd": { start: () => real(startWithHtpasswd), cases: all, deviations: docker2 },
  "Docker's registry with tokens": { start: () => real(startWithTokens), cases: all, deviations: docker2 },
  'Distribution 3': { start: () => real(startDistribution), cases: all, deviations: distribution3 },
  'a registry that lists referrers': {
    start: () => real(startReferrers),
    cases: referrerCases,
    deviations: {
      'listing referrers: a push says whether its subject has been taken notice of': 'it never says so',
      'listing referrers: each with its type, else that of its config, and its annotations': 'it keeps to a draft'
    }
  }
}
