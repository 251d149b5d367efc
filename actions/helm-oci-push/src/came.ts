import { formatReference, type Reference } from '#core/oci/reference'
import type { Facts } from './observe.ts'
import type { Place } from './place.ts'

const published = new WeakMap<Facts, Map<string, string>>()

/** What a run has published so far, the digest by the reference: later operations and the outputs tell of it. */
export function cameOf(facts: Facts): Map<string, string> {
  const known = published.get(facts) ?? new Map<string, string>()
  published.set(facts, known)
  return known
}

/** A version by the digest under which it stands by now. */
export function pinnedNow(facts: Facts, { main }: Place): Reference & { readonly digest: string } {
  const digest = cameOf(facts).get(formatReference(main.reference)) ?? main.published?.digest
  if (digest === undefined) throw new Error('a version that was not published; this is a mistake in the action')
  return { ...main.reference, tag: undefined, digest }
}
