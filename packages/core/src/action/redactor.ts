import { inert } from './untrusted.ts'

/** Replaces secrets by `***` in everything that leaves the process. */
export interface Redactor {
  /** Registers a secret and the forms in which servers and tools show it. Empty texts are ignored. */
  readonly add: (secret: string) => void
  /** The text without any registered secret. */
  readonly redact: (text: string) => string
  /** Whether the text contains a registered secret. */
  readonly found: (text: string) => boolean
}

function urlEncoded(secret: string): string {
  try {
    return encodeURIComponent(secret)
  } catch {
    // A lone surrogate has no URL encoding; it cannot stand in a token either.
    return secret
  }
}

/**
 * The forms in which a secret can turn up: as it is, each of its lines, URL-encoded, in basic authentication, within
 * JSON, and as our own log and quotes show it.
 */
function formsOf(secret: string): string[] {
  const lines = secret.split(/[\r\n]+/).filter((line) => line.length > 3)
  const basic = Buffer.from(`x-access-token:${secret}`).toString('base64')
  const shown = inert(secret)
  const quoted = shown.replaceAll('"', '\\"')
  const escaped = JSON.stringify(secret).slice(1, -1)
  return [secret, ...lines, urlEncoded(secret), basic, Buffer.from(secret).toString('base64'), shown, quoted, escaped]
}

/** Makes an empty redactor; the frame adds each secret input to it before anything else is done. */
export function createRedactor(): Redactor {
  let known: readonly string[] = []
  return {
    add(secret) {
      if (secret === '') return
      // The longest first, so that no remainder of a longer form stays readable.
      known = [...new Set([...known, ...formsOf(secret)])].sort((a, b) => b.length - a.length)
    },
    redact: (text) => known.reduce((rest, secret) => rest.replaceAll(secret, '***'), text),
    found: (text) => known.some((secret) => text.includes(secret))
  }
}
