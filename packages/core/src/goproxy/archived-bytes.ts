import type { Attributes } from './attributes.ts'
import { type Eol, endLines } from './line-endings.ts'

/** Go makes a module's zip of what `git archive` gives, so what the attributes of a commit change in it is changed in the zip. */
export type Archived = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly why: string }

/**
 * The bytes of a file as `git archive` gives them to Go, which turns off export-ignore and export-subst and sets
 * `core.autocrlf=input` and `core.eol=lf`: attributes may have asked for CRLF, or for the name of the content in `$Id$`.
 * Filters such as Git LFS are not set up where modules are served from, so what is in the repository stays.
 */
export async function archivedBytes(bytes: Uint8Array, attributes: Attributes): Promise<Archived> {
  const encoding = attributes.get('working-tree-encoding') ?? ''
  if (encoding !== '' && !(typeof encoding === 'string' && /^utf-?8$/i.test(encoding))) {
    return { ok: false, why: `has the attribute working-tree-encoding=${encoding}, whose bytes are not computed here` }
  }
  const named = attributes.get('ident') === true ? await withIdent(bytes) : bytes
  const eol = eolOf(attributes)
  return { ok: true, bytes: eol === undefined ? named : endLines(named, eol) }
}

/** How lines are to end, by `text`, its older name `crlf`, and `eol` (git's convert.c). Undefined where nothing changes. */
function eolOf(attributes: Attributes): Eol | undefined {
  const text = actionOf(attributes.get('text')) ?? actionOf(attributes.get('crlf'))
  if (text === 'binary' || attributes.get('eol') !== 'crlf') return undefined
  return text === 'auto' ? 'crlf-in-text' : 'crlf'
}

function actionOf(value: ReturnType<Attributes['get']>): 'text' | 'binary' | 'auto' | undefined {
  if (value === true || value === 'input') return 'text'
  if (value === false) return 'binary'
  return value === 'auto' ? 'auto' : undefined
}

/** `$Id$`, also one that was filled in before, with the name that git gives to the content. */
async function withIdent(bytes: Uint8Array): Promise<Uint8Array> {
  const text = Buffer.from(bytes).toString('latin1')
  if (!text.includes('$Id')) return bytes
  const { createHash } = await import('node:crypto')
  const name = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  return Buffer.from(fillIdents(text, `$Id: ${name} $`), 'latin1')
}

function fillIdents(text: string, filled: string): string {
  let out = ''
  let from = 0
  for (let at = text.indexOf('$'); at >= 0; ) {
    const length = identLength(text, at)
    if (length > 0) {
      out += text.slice(from, at) + filled
      from = at + length
    }
    at = text.indexOf('$', length > 0 ? from : at + 1)
  }
  return out + text.slice(from)
}

/** The length of an ident at a dollar: `$Id$`, or `$Id: NAME $` of git itself; 0 when there is none. */
function identLength(text: string, at: number): number {
  if (text.startsWith('$Id$', at)) return 4
  if (!text.startsWith('$Id:', at)) return 0
  const end = text.indexOf('$', at + 4)
  const inside = end < 0 ? '\n' : text.slice(at + 4, end)
  const space = inside.indexOf(' ', 1)
  if (inside.includes('\n') || (space >= 0 && space < inside.length - 1)) return 0
  return end + 1 - at
}
