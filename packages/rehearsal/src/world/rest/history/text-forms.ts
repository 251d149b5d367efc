import { gitBytes } from '../../git.ts'
import { RestError } from '../errors.ts'
import type { RestRequest, RestResponse } from '../request.ts'
import { patchOptions } from './diff.ts'

/** A media type of GitHub's, beside JSON, for a commit or a comparison. */
export type TextForm = 'diff' | 'patch' | 'sha'

/** The form that a caller asks for: what stands first in the Accept header and is known; undefined for JSON. */
export function textForm(accept: string, known: readonly TextForm[]): TextForm | undefined {
  const types = accept.split(',').map((type) => (type.split(';')[0] ?? '').trim().toLowerCase())
  for (const type of types) {
    if (type === 'application/json') return undefined
    const form = known.find((name) => new RegExp(`^application/vnd\\.github\\.(?:v3\\.)?${name}$`).test(type))
    if (form !== undefined) return form
  }
  return undefined
}

/** What differs between two commits (or a tree and a commit), as `git diff` writes it. */
export async function diffText(request: RestRequest, base: string, head: string): Promise<RestResponse> {
  return answer(
    request,
    'diff',
    await gitBytes(request.repository.path, ['diff-tree', '-r', '-p', ...patchOptions, base, head])
  )
}

/**
 * The commits of a range (arguments of `git rev-list`) as mails, the oldest first, without merges. They end without
 * the version of git, as GitHub's do.
 */
export async function patchText(request: RestRequest, ...range: readonly string[]): Promise<RestResponse> {
  const args = ['format-patch', '--stdout', '--no-signature', ...patchOptions, ...range]
  return answer(request, 'patch', await gitBytes(request.repository.path, args))
}

/** The answer to a call whose text GitHub may well give and the world cannot: 501, and a line in the report. */
export function textUnsupported({ state, url }: RestRequest, form: TextForm, why: string): RestError {
  state.unsupported.push(`GET ${url.pathname} as ${form}`)
  return new RestError(501, `The rehearsal's world cannot answer this as ${form}: ${why}`)
}

/** The answer with a text of that form. */
export function textAnswer(form: TextForm, body: string): RestResponse {
  return { body, type: `application/vnd.github.${form}; charset=utf-8` }
}

function answer(request: RestRequest, form: TextForm, bytes: Buffer): RestResponse {
  try {
    return textAnswer(form, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    throw textUnsupported(request, form, 'it is not UTF-8')
  }
}
