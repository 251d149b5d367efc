import { commitsBetween } from '../commit-graph.ts'
import { git } from '../git.ts'
import { labelOf, type MergeMethod, type Pull } from './pull.ts'

/** Title and body of a commit. */
export interface Message {
  readonly title: string
  readonly body: string
}

/**
 * What GitHub writes where nothing else is asked for. A merge commit has the title of the pull request as its body; a
 * squashed one the title and, of several commits, their messages as a list:
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/about-pull-request-merges
 */
export async function defaultMessage(pull: Pull, method: MergeMethod, base: string): Promise<Message> {
  const { number, title } = pull.issue
  if (method !== 'squash') {
    return { title: `Merge pull request #${number} from ${labelOf(pull.head).replace(':', '/')}`, body: title }
  }
  const messages = await messagesOf(pull, base)
  const [only] = messages
  if (messages.length === 1 && only !== undefined) {
    const [first = '', ...rest] = only.split('\n')
    return { title: `${first} (#${number})`, body: rest.join('\n').trim() }
  }
  return { title: `${title} (#${number})`, body: messages.map((message) => `* ${message}`).join('\n\n') }
}

/** The message of a commit; GitHub ends it without a line feed. */
export function messageText({ title, body }: Message): string {
  return body === '' ? title : `${title}\n\n${body}`
}

async function messagesOf({ head, base: { repository } }: Pull, base: string): Promise<string[]> {
  const commits = await commitsBetween(repository, base, head.sha, '--no-merges')
  const read = (sha: string) => git(repository.path, ['show', '--no-patch', '--format=%B', sha])
  return (await Promise.all(commits.map(read))).map((message) => message.trim())
}
