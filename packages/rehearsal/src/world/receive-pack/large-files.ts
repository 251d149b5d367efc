import { git } from '../git.ts'
import type { Repository } from '../repositories.ts'
import type { RefUpdate } from '../update-refs.ts'

/** What GitHub takes at most for a file, in bytes; it writes MB where it means MiB. */
const limit = 100 * 1024 * 1024

/** A push shorter than this holds no file beyond the limit, however well it is packed: zlib makes nothing a thousandth. */
export const smallPush = 100_000

/**
 * What a pusher is told about files that are too large, wherever in the new history they stand; no lines when there are
 * none. The whole push is declined then. https://docs.github.com/repositories/working-with-files/managing-large-files/about-large-files-on-github
 */
export async function refuseLargeFiles(
  { path }: Repository,
  updates: readonly RefUpdate[],
  bytes: number = limit
): Promise<readonly string[]> {
  const tips = updates.flatMap((update) => update.new ?? [])
  if (tips.length === 0) return []
  const listed = await git(path, ['rev-list', '--objects', ...tips, '--not', '--all'])
  const about = '%(objecttype) %(objectsize) %(rest)'
  const sized = await git(path, ['cat-file', `--batch-check=${about}`], { input: listed })
  const files = sized.split('\n').flatMap((line) => {
    const [, size, name] = /^blob (\d+) (.+)$/.exec(line) ?? []
    return name !== undefined && Number(size) > bytes ? [{ name, size: Number(size) }] : []
  })
  return files.length === 0 ? [] : refusal(files, bytes)
}

/** Whole texts of pushes stand in https://github.com/pptfz/book-pdf and many other places. */
function refusal(files: readonly { readonly name: string; readonly size: number }[], bytes: number): string[] {
  const say = (size: number) => `${(size / 1024 / 1024).toFixed(2)} MB`
  return [
    'error: See https://gh.io/lfs for more information.',
    ...files.map(({ name, size }) => {
      return `error: File ${name} is ${say(size)}; this exceeds GitHub's file size limit of ${say(bytes)}`
    }),
    'error: GH001: Large files detected. You may want to try Git Large File Storage - https://git-lfs.github.com.'
  ]
}
