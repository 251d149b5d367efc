import type { RestResponse } from '../request.ts'

/** Whether the caller asks for the bytes of a file: `application/vnd.github.raw`, with `+json` or a version too. */
export function wantsRaw(accept: string): boolean {
  const types = accept.split(',').map((type) => (type.split(';')[0] ?? '').trim().toLowerCase())
  const first = types.find((type) => type === 'application/json' || /^application\/vnd\.github\./.test(type))
  return first !== undefined && /^application\/vnd\.github\.(?:v3\.)?raw(?:\+json)?$/.test(first)
}

/** The bytes of a file, as they are. */
export function rawAnswer(content: Buffer): RestResponse {
  return { body: content, type: 'application/vnd.github.raw; charset=utf-8' }
}
