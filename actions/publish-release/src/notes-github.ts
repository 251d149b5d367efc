import type { Runner } from '#core/action/runner'
import { openClient } from '#core/github/client'
import { namesOf } from '#core/github/names'
import { explainApi } from '#core/github/refusal'
import type { Subject } from './subject.ts'

/**
 * Asks GitHub to generate the notes of a release, from the release before it in its line; nothing is saved. Where there is
 * none, GitHub chooses for itself. It needs contents: write, although it changes nothing.
 */
export async function generateNotes(runner: Runner, token: string, subject: Subject): Promise<string> {
  const { tag, commit, previous } = subject
  const client = await openClient(runner, token)
  const route = 'POST /repos/{owner}/{repo}/releases/generate-notes'
  const from = previous === undefined ? {} : { previous_tag_name: previous.tag }
  try {
    const wanted = { ...namesOf(runner), tag_name: tag.tag, target_commitish: commit, ...from }
    return (await client.request(route, wanted)).data.body
  } catch (thrown) {
    throw explainApi(`generate notes for ${tag.tag}`, runner, thrown)
  }
}
