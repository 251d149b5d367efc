import type { FileChange } from '../delivery/file-change.ts'
import type { Tree } from '../manifest/tree.ts'
import { type Account, openAccount } from './account.ts'
import type { Job } from './job.ts'
import { collect, type Work, workOn } from './work.ts'

/** What a job comes to in the content of a commit, with the files that change. */
export interface Survey {
  readonly work: Work
  readonly account: Account
  readonly files: readonly FileChange[]
}

/** Does a job on the content of a commit, in memory. */
export async function survey(tree: Tree, job: Job): Promise<Survey> {
  const account = openAccount()
  const files: FileChange[] = []
  const keep = collect(files)
  const work = await workOn(tree, job, (...file) => {
    keep(...file)
    return account.take(...file)
  })
  return { work, account: await account.close(), files }
}
