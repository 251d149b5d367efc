/** Notes as GitHub generates them: their known form stays, and what others wrote in it is made inert. Pure. */
import type { Place } from './links.ts'
import { proseMarkdown } from './prose.ts'

const change = /^\* (.*) by (@\S+) in (\S+)$/s
const newcomer = /^\* (@\S+) made their first contribution in (\S+)$/
const link = /^\*\*Full Changelog\*\*: (\S+)$/
const comment = /^<!-- Release notes generated using configuration in (?:(?!--)[^<>])+ at (?:(?!--)[^<>])+ -->$/

/** GitHub mentions authors by design, bots too; nobody else is mentioned by these notes. */
const author = /^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}(?:\[bot\])?$/

/** The heading of a category, as the project configures it, of which no link, mention, reference or HTML can come. */
const plainHeading =
  /^#{2,6} (?!.*(?:::|:\/\/|\bGH-|www\.))(?:[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Emoji_Modifier} ,.:!?'’"&()/+-]|\u200d)+$/iu

function isPullUrl(url: string, { serverUrl }: Place): boolean {
  return url.startsWith(`${serverUrl}/`) && /^\/[\w.-]+\/[\w.-]+\/pull\/\d+$/.test(url.slice(serverUrl.length))
}

function isCompareUrl(url: string, { serverUrl }: Place): boolean {
  const page = /^\/[\w.-]+\/[\w.-]+\/(?:compare|commits)\/[\w.%+@/-]+$/
  return url.startsWith(`${serverUrl}/`) && page.test(url.slice(serverUrl.length))
}

/** A line of unknown form: what begins it may be a mark of the form, and all the rest is text. */
function unknown(line: string): string {
  const [, mark = '', rest = line] = /^((?:[*-]|#{2,6}) )(.*)$/s.exec(line) ?? []
  return `${mark}${proseMarkdown(rest)}`
}

function inertLine(line: string, place: Place): string {
  // A title can say what any other line says, but it cannot end otherwise than with its author and its address.
  const [, title = '', by = '', url = ''] = change.exec(line) ?? []
  if (author.test(by) && isPullUrl(url, place)) return `* ${proseMarkdown(title)} by ${by} in ${url}`
  const [, who = '', where = ''] = newcomer.exec(line) ?? []
  const known =
    (author.test(who) && isPullUrl(where, place)) ||
    isCompareUrl(link.exec(line)?.[1] ?? '', place) ||
    [comment, plainHeading].some((form) => form.test(line))
  return known ? line : unknown(line)
}

/**
 * Makes generated notes inert (https://docs.github.com/en/repositories/releasing-projects-on-github/automatically-generated-release-notes):
 * titles of pull requests and lines of unknown form become prose, authors stay mentioned as GitHub has it.
 */
export function generatedMarkdown(text: string, place: Place): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => inertLine(line, place))
    .join('\n')
    .trim()
}

/** The tag with which generated notes say that the release is compared; undefined when there is none. */
export function comparedWith(text: string): string | undefined {
  return /^\*\*Full Changelog\*\*: \S+?\/compare\/(\S+?)\.\.\.\S+$/m.exec(text)?.[1]
}
