import { git } from './git.ts'
import { perRepository } from './part.ts'
import type { Repository } from './repositories.ts'

/** So many are kept for a repository: some for each of a thousand pull requests. */
const most = 10_000

const answers = perRepository(() => new Map<string, Promise<string>>())

/**
 * What git answers to a question about objects by their full SHAs, which never changes, so that git is asked once. The
 * same few questions are asked for whatever happens to a pull request. A question that git cannot answer is asked again.
 */
export function askOnce(repository: Repository, args: readonly string[]): Promise<string> {
  const known = answers(repository)
  const key = args.join(' ')
  const answer = known.get(key) ?? git(repository.path, args)
  if (known.size >= most) known.clear()
  known.set(key, answer)
  answer.catch(() => known.delete(key))
  return answer
}
