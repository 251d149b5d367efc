import { plainText } from '../delivery/pull-request-text.ts'
import { ledgerName } from './ledger-document.ts'
import type { FoundRelease } from './release-facts.ts'
import { readBody } from './release-marker.ts'

/** The SHA-256 of a title or of notes, as the marker has it: of what people read, whatever the line ends. */
export async function hashText(text: string): Promise<string> {
  const { createHash } = await import('node:crypto')
  return createHash('sha256').update(plainText(text)).digest('hex')
}

interface Given {
  readonly id: number
  readonly tag_name: string
  readonly html_url: string
  readonly upload_url: string
  readonly name: string | null
  readonly body?: string | null
  readonly draft: boolean
  readonly prerelease: boolean
  readonly immutable?: boolean
  readonly assets?: readonly { readonly name?: string; readonly state?: string }[]
}

/** Reads a release from an answer; undefined when the answer was cut off. */
export async function readRelease(given: unknown): Promise<FoundRelease | undefined> {
  const { id, tag_name, html_url = '', upload_url = '', ...rest } = (given ?? {}) as Partial<Given>
  if (id === undefined || tag_name === undefined || rest.draft === undefined) return undefined
  const [name, body] = [rest.name ?? '', rest.body ?? '']
  const { marker, notes, banner } = readBody(body, tag_name)
  return {
    ...{ id, tag: tag_name, url: html_url, uploadUrl: upload_url.replace(/\{.*$/, ''), name, body, notes },
    marker,
    hasLedger: (rest.assets ?? []).some(({ name, state }) => name === ledgerName && state === 'uploaded'),
    hashes: { name: await hashText(name), notes: await hashText(notes) },
    deprecated: banner,
    draft: rest.draft,
    prerelease: rest.prerelease === true,
    immutable: rest.immutable === true
  }
}
