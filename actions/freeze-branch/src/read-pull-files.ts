/** Reads all files that a pull request changes. */
import type { Runner } from '#core/action/runner'
import type { Client } from '#core/github/client'
import { namesOf } from '#core/github/names'
import { getPull } from '#core/github/pull-requests'
import type { ChangedFile, ChangedFiles, PullFacts } from './pull-facts.ts'
import { explainReading } from './read-pull-refusal.ts'

/** GitHub lists 3,000 files: https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
const PAGES = 30
const PAGE = 100

/**
 * Reads the files of a pull request with the names that they had, which GraphQL does not know. Undefined when its head or
 * base has moved meanwhile: what was read might be about another commit than the one that the status is for.
 */
export async function readFiles(client: Client, runner: Runner, facts: PullFacts): Promise<ChangedFiles | undefined> {
  const { number, head, base, files } = facts
  const list: ChangedFile[] = []
  try {
    for (let page = 1; page <= PAGES; page += 1) {
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
      const { data } = await client.request(route, { ...namesOf(runner), pull_number: number, per_page: PAGE, page })
      list.push(
        ...data.map(({ filename, status, previous_filename: previous }) => {
          return { path: filename, isRenamed: status === 'renamed', previous }
        })
      )
      if (data.length < PAGE) break
    }
    const now = await getPull(client, runner, number)
    return now?.head === head && now.base === base ? { total: files.total, list, isFinal: true } : undefined
  } catch (thrown) {
    throw explainReading(`files of pull request #${number}`, runner, thrown)
  }
}
