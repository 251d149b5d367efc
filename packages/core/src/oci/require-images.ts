import type { Complaint } from '../action/plan.ts'
import type { Environment } from '../action/runner.ts'
import { quote } from '../action/untrusted.ts'
import { findCredentials, type Keyring } from './credentials.ts'
import { findManifest, type Manifest, type NoManifest } from './manifest.ts'
import type { Patience } from './persist.ts'
import { parseReference, type Reference, registryHost } from './reference.ts'
import { openSession, type Session } from './session.ts'

/** What is known about all images that must exist. */
export interface RequiredImages {
  /** Every reference that is none, or whose image is not to be had, in the order asked for. */
  readonly complaints: readonly Complaint[]
  /** By the text that was asked for, what its registry has. */
  readonly manifests: ReadonlyMap<string, Manifest>
}

/** Whom to ask as, and how patiently. */
export interface Asked {
  readonly keyring: Keyring
  readonly env: Environment
  readonly patience?: Patience
}

/** How many are looked up at a time: registries limit who asks for more. */
const AT_ONCE = 4

/**
 * Looks up whether images exist, each once, and gives all complaints together.
 * @param place what the complaints name: the input that requires the images
 * @throws Failure when a registry does not answer
 */
export async function requireImages(
  place: string,
  references: readonly string[],
  asked: Asked
): Promise<RequiredImages> {
  const sessions = new Map<string, Promise<Session>>()
  const sessionFor = (registry: string): Promise<Session> => {
    const open = sessions.get(registry) ?? begin(registry, asked)
    sessions.set(registry, open)
    return open
  }
  const texts = [...new Set(references)]
  const results = new Map<string, Manifest | NoManifest>()
  let next = 0
  const work = async (): Promise<void> => {
    for (let text = texts[next++]; text !== undefined; text = texts[next++]) {
      results.set(text, await lookUp(text, sessionFor))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  const found = texts.map((text) => [text, results.get(text) as Manifest | NoManifest] as const)
  return {
    complaints: [
      ...found.flatMap(([, one]) => (one.found ? [] : [{ place, problem: one.problem, remedy: one.remedy }])),
      ...(texts.length === 0 ? [] : unusedLogins(asked.keyring, sessions))
    ],
    manifests: new Map(found.filter((entry): entry is readonly [string, Manifest] => entry[1].found))
  }
}

/** A login that is for another registry than its user believes would leave everything private unseen, and say nothing. */
function unusedLogins({ logins }: Keyring, asked: ReadonlyMap<string, unknown>): Complaint[] {
  const unused = logins.filter(({ registry }) => !asked.has(registryHost(registry) ?? ''))
  return unused.map(({ registry }) => ({
    place: 'registry',
    problem: `username and password are for ${quote(registry)}, where none of the images is`,
    remedy: 'write the host alone, as the images have it: ghcr.io'
  }))
}

async function begin(registry: string, { keyring, env, patience }: Asked): Promise<Session> {
  const known = await findCredentials(registry, keyring)
  return openSession({ registry, known, env, ...(patience === undefined ? {} : { patience }) })
}

async function lookUp(
  text: string,
  sessionFor: (registry: string) => Promise<Session>
): Promise<Manifest | NoManifest> {
  let reference: Reference
  try {
    reference = parseReference(text)
  } catch (error) {
    return { found: false, problem: (error as Error).message, remedy: 'write it as in ghcr.io/org/app:1.2.3' }
  }
  return findManifest(reference, await sessionFor(reference.registry))
}
