import { inert } from '../action/untrusted.ts'
import { pushesOf, type TagEvents } from './tag-events.ts'

/** Tags that somebody may want to set by hand. */
export interface TagCommands {
  /** Without refs/tags/. */
  readonly tags: readonly string[]
  /** The tag that is pushed alone, after the others. */
  readonly last?: string | undefined
  /** How the others are pushed; `once` when absent. */
  readonly events?: TagEvents
  readonly commit: string
  /** The message of each annotated tag; undefined for lightweight ones. */
  readonly message: ((tag: string) => string) | undefined
  readonly remote: string
}

/** Words that no shell takes for anything else. */
const bare = /^[\w./@%+,:=-]+$/

/** Bytes in octal digits are the same in every shell's `printf`, and a line stays a line. */
function printed(text: string): string {
  const parts = Array.from(text, (character) => {
    if (/^[ -~]$/.test(character) && !/[\\%':#]/.test(character)) return character
    return [...new TextEncoder().encode(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')
  })
  return `"$(printf '${parts.join('')}')"`
}

/** Writes a word for a POSIX shell, in one line that means the same in a log as in a terminal. */
export function shellWord(text: string): string {
  if (bare.test(text) && inert(text) === text) return text
  return inert(text) === text ? `'${text.replaceAll("'", "'\\''")}'` : printed(text)
}

function tagCommand({ commit, message }: TagCommands, tag: string): string {
  if (message === undefined) return `git tag ${shellWord(tag)} ${commit}`
  const text = message(tag).trimEnd()
  // Git takes lines with a # for remarks, also where nobody edits the message.
  const cleanup = /^#/m.test(text) ? '--cleanup=whitespace ' : ''
  return `git tag -a ${cleanup}-m ${shellWord(text)} ${shellWord(tag)} ${commit}`
}

/** The git commands that create these tags and push them as the action does, one a line, quoted for a POSIX shell. */
export function tagCommands(wish: TagCommands): readonly string[] {
  const { tags, last, events = 'once', remote } = wish
  const pushes = pushesOf(tags, last, events).map((push) => {
    const refs = push.map((tag) => shellWord(`refs/tags/${tag}`)).join(' ')
    return `git push ${push.length > 1 ? '--atomic ' : ''}${shellWord(remote)} ${refs}`
  })
  return [...tags.map((tag) => tagCommand(wish, tag)), ...pushes]
}
