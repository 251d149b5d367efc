import { createHmac, randomBytes } from 'node:crypto'
import type { Repository } from '../repositories.ts'
import { escapePath } from '../rest/urls.ts'
import type { WorldState } from '../state.ts'

/** Where archives are, as at codeload.github.com, but on the world's own host. */
export const archiveRoot = '/_archive/'

const key = randomBytes(16)

/** The address of an archive; that of a private repository has a token in it, as at GitHub, for it is open to all. */
export function archiveAddress(
  { url }: WorldState,
  { fullName, private: isPrivate }: Repository,
  format: 'tar.gz' | 'zip',
  ref: string
): string {
  const path = `${archiveRoot}${fullName}/legacy.${format}/${escapePath(ref)}`
  return `${url}${path}${isPrivate ? `?token=${archiveToken(path)}` : ''}`
}

/** What proves that the API gave out the path of an archive. */
export function archiveToken(path: string): string {
  return createHmac('sha256', key).update(path).digest('hex')
}

/** Whether the path of a request is that of an archive. */
export function isArchive(path: string): boolean {
  return path.startsWith(archiveRoot)
}
