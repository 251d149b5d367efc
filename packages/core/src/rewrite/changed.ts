import type { Work, WorkedFile } from './work.ts'

/** The files whose content becomes another. */
export function changedIn({ files }: Pick<Work, 'files'>): readonly WorkedFile[] {
  return files.filter((file) => file.changed)
}
