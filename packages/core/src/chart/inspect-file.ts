import type { Complaint } from '../action/plan.ts'
import { findSecrets, secretByName } from './secrets.ts'

/** How many bytes of a file tell whether it is text, as git looks at it. */
const probe = 8000

const remedy =
  'add it to .helmignore, and revoke the secret if it was ever published; if it is none, name the path in allow-secrets'

/**
 * What speaks against a file in a chart: secrets by its name and in its text. `allow` lists paths of files, and of folders
 * with all that is in them, that are known to be harmless.
 */
export function inspectFile(
  path: string,
  place: string,
  content: Uint8Array,
  allow: readonly string[]
): readonly Complaint[] {
  if (isAllowed(path, allow)) return []
  const named = secretByName(path)
  if (named !== undefined && content.length > 0) return [{ place, problem: `is ${named}`, remedy }]
  if (content.subarray(0, probe).includes(0)) return []
  // What is looked for is ASCII, and this decoding is the fastest that keeps it.
  const text = Buffer.from(content.buffer, content.byteOffset, content.length).toString('latin1')
  return findSecrets(text).map(({ what, line }) => ({ place: `${place}:${line}`, problem: `holds ${what}`, remedy }))
}

/** Is a path one of those allowed, or in a folder that is? */
export function isAllowed(path: string, allow: readonly string[]): boolean {
  return allow.some((one) => {
    const plain = one.replace(/^\.\//, '').replace(/\/+$/, '')
    return plain !== '' && (path === plain || path.startsWith(`${plain}/`))
  })
}
