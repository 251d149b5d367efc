import { EditFault } from '../manifest/fault.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: free some space',
  EDQUOT: 'the quota of the disk is used up: free some space',
  EFBIG: 'it would be larger than this process may write: raise the limit',
  EROFS: 'the file system is read-only: mount the workspace for writing',
  EACCES: 'permission is denied: let the user of the runner write there',
  EPERM: 'permission is denied: let the user of the runner write there',
  EIO: 'the disk has failed'
}

/** Why something could not be written, as the end of a sentence about it, and what to do about that. */
export function whyNotWritten(thrown: unknown): string {
  if (thrown instanceof EditFault) return `${thrown.problem}: ${thrown.remedy}`
  const { code = '', message } = thrown as NodeJS.ErrnoException
  return `cannot be written: ${reasons[code] ?? message}`
}
