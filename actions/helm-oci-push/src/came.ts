import { formatReference } from '#core/oci/reference'
import type { Facts } from './observe.ts'
import type { Place } from './place.ts'

const published = new WeakMap<Facts, Map<string, string>>()

/** What a run has published so far, the digest by the reference: later operations and the outputs tell of it. */
export function cameOf(facts: Facts): Map<string, string> {
  const known = published.get(facts) ?? new Map<string, string>()
  published.set(facts, known)
  return known
}

/** The digest under which a version stands by now. */
export function digestNow(facts: Facts, { main }: Place): string {
  const digest = cameOf(facts).get(formatReference(main.reference)) ?? main.published?.digest
  if (digest === undefined) throw new Error('a version that was not published; this is a mistake in the action')
  return digest
}
