/** Tags that are created at the server in one move: all of them, or none. */
import { Failure, type Refusal } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { quote } from '../action/untrusted.ts'
import { demandFullSha } from '../git/full-sha.ts'
import type { RemoteTag } from '../git/remote.ts'
import { pause } from '../github/write-call.ts'
import { readTags } from './read-tags.ts'
import { type Objection, refuseTags } from './refused-tags.ts'
import type { ReadyTags } from './sent.ts'

/** How tags are brought to the server: by git, or by the API, which needs no git. */
export type TagHow = 'git' | 'api'

/** Tags that are to be created in one move. */
export interface TagPush {
  /** Without refs/tags/; in the order in which they are to appear. */
  readonly tags: readonly string[]
  /** In full. The server must have it. */
  readonly commit: string
  /** The message of an annotated tag; undefined for lightweight ones. */
  readonly messageOf: ((tag: string) => string) | undefined
  /** `Name <address>`; '' for github-actions[bot], or for whom the token belongs to when GitHub makes the tag. */
  readonly tagger: string
  readonly how: TagHow
}

/** A tag that was created. */
export interface PushedTag {
  readonly tag: string
  /** What the tag's ref names: the tag object, or the commit itself for a lightweight one. */
  readonly object: string
  readonly commit: string
  /** GitHub says that its signature is good. */
  readonly verified: boolean
}

/** So many times an answer may get lost. */
const TRIES = 3

/** What git takes in no name of a ref (https://git-scm.com/docs/git-check-ref-format), and `git tag` at no beginning. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const unfit = /[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[/.]$|(?:^|\/)\.|\.lock(?:\/|$)|^$/

function check({ tags, commit, messageOf }: TagPush): void {
  demandFullSha(commit)
  const wrong = tags.filter((tag) => unfit.test(tag))
  if (wrong.length > 0) throw new Failure(`${wrong.map(quote).join(', ')}: git takes no such tag; name it otherwise`)
  if (new Set(tags).size < tags.length) throw new Failure('tags: one of them is named twice; name each of them once')
  const text = tags.find((tag) => messageOf !== undefined && /^\s*$|\0/.test(messageOf(tag)))
  if (text === undefined) return
  throw new Failure(`message of tag ${quote(text)}: it is empty, or has a NUL character; give a text`)
}

async function ready(runner: Runner, token: string, push: TagPush): Promise<ReadyTags> {
  if (push.how === 'api') return (await import('./push-by-api.ts')).readyByApi(runner, token, push)
  return (await import('./push-by-git.ts')).readyByGit(runner, token, push)
}

/** Tags of others that came between the look at them and the push. */
function overtaken({ tags, commit }: TagPush, there: ReadonlyMap<string, RemoteTag>): Refusal {
  const objections = tags.flatMap((tag): Objection[] => {
    const at = there.get(tag)?.commit
    if (at === undefined) return []
    const problem = `somebody else has created it meanwhile, at ${at === commit ? 'this' : 'another'} commit (${at})`
    const remedy =
      at === commit
        ? 'run it again: it is kept, and the others are created'
        : 'a tag is never moved: release the next version'
    return [{ tag, problem, remedy }]
  })
  return refuseTags(objections, tags.length)
}

/**
 * Creates all of these tags or none. A tag that is there already is never touched. Whenever the server's answer does not tell
 * what happened it is looked at: tags whose answer got lost are there.
 * @throws Refusal that names the tags that the server refused, and why: none was created
 * @throws Failure for everything else that keeps them from being created
 */
export async function pushTags(runner: Runner, token: string, push: TagPush): Promise<readonly PushedTag[]> {
  check(push)
  if (push.tags.length === 0) return []
  const { tags, send } = await ready(runner, token, push)
  for (let attempt = 1; ; attempt += 1) {
    const sent = await send()
    if (sent.state === 'created') return tags
    if (sent.state === 'refused') throw sent.why
    const there = await readTags(runner, token, push.tags)
    if (push.tags.every((tag) => there.get(tag)?.commit === push.commit)) return tags.map((made) => found(made, there))
    if (there.size > 0) throw overtaken(push, there)
    if (!sent.again || attempt === TRIES) throw sent.why
    await pause(2 ** attempt * (25 + Math.random() * 75))
  }
}

/** The tag as it is at the server, which may be one of another run for the same commit. */
function found(made: PushedTag, there: ReadonlyMap<string, RemoteTag>): PushedTag {
  const object = there.get(made.tag)?.object ?? made.object
  return { ...made, object, verified: made.verified && object === made.object }
}
