import type { RestResponse } from '../request.ts'

/** Whether the caller asks for the bytes of a file: `application/vnd.github.raw`, with `+json` or a version too. */
export function wantsRaw(accept: string): boolean {
  return wants('raw', accept)
}

/** Whether the caller asks for a folder as an object: `application/vnd.github.object`, likewise. */
export function wantsObject(accept: string): boolean {
  return wants('object', accept)
}

function wants(form: string, accept: string): boolean {
  const types = accept.split(',').map((type) => (type.split(';')[0] ?? '').trim().toLowerCase())
  const first = types.find((type) => type === 'application/json' || /^application\/vnd\.github\./.test(type))
  return first?.replace(/\+json$/, '').replace('.v3.', '.') === `application/vnd.github.${form}`
}

/** The bytes of a file, as they are. */
export function rawAnswer(content: Buffer): RestResponse {
  return { body: content, type: 'application/vnd.github.raw; charset=utf-8' }
}
