/** The banner above the notes of a deprecated release, which can be taken off again to the byte. Pure. */
import type { Complaint } from '../action/plan.ts'
import { outline } from './lines.ts'

/** What the release was before, so that it can become that again. */
export interface Before {
  readonly prerelease: boolean
  readonly latest: boolean
}

/** Why a release should not be used any more, and what to use in its place. */
export interface Banner {
  /** In the project's own Markdown, which stays as it is; at most `longestReason`. */
  readonly reason: string
  readonly instead: { readonly tag: string; readonly url: string } | undefined
  readonly before: Before
}

/** The longest reason, in characters, for which notes that were fitted have room. */
export const longestReason = 2_000

const END = '<!-- /slipway/deprecated -->'
const begin = /^<!-- slipway\/deprecated prerelease=(true|false) latest=(true|false) -->[ \t]*\r?$/
const end = /^<!-- \/slipway\/deprecated -->[ \t]*\r?$/

interface Place {
  readonly from: number
  readonly to: number
  readonly before: Before
}

/** Finds the banner, wherever people have put text around it, but not where notes show one as code; `whole`: with its end. */
function scan(text: string): { readonly place: Place; readonly whole: boolean } | undefined {
  let [at, opened]: [number, Place | undefined] = [0, undefined]
  for (const line of text.split('\n')) {
    const found: RegExpExecArray | null = opened === undefined ? begin.exec(line) : null
    if (found !== null && outline(text.slice(0, at)).unclosed === undefined) {
      opened = { from: at, to: at, before: { prerelease: found[1] === 'true', latest: found[2] === 'true' } }
    }
    at += line.length + 1
    if (opened !== undefined && end.test(line)) {
      return { place: { ...opened, to: Math.min(at, text.length) }, whole: true }
    }
  }
  return opened && { place: opened, whole: false }
}

function find(text: string): Place | undefined {
  const found = scan(text)
  return found?.whole ? found.place : undefined
}

/** Whether somebody has deleted the end of a banner, so that nobody can tell where the notes begin. */
export function isBannerCut(text: string): boolean {
  return scan(text)?.whole === false
}

/**
 * Why a text cannot be the notes of a release that is to be published: with the lines of a banner, whoever looks at it later
 * would take the release for one that nobody should use. Undefined where it can.
 */
export function bannerComplaint(text: string): Complaint | undefined {
  if (scan(text) === undefined) return undefined
  const problem =
    'they have the line <!-- slipway/deprecated … -->, by which the banner of a deprecated release is known'
  return { place: 'notes', problem, remedy: 'take that line out of what the notes are made of' }
}

/** Takes the banner off, with the blank line below it, and says what the release was before; undefined when it has none. */
export function withoutBanner(text: string): { readonly text: string; readonly before: Before } | undefined {
  const found = find(text)
  if (found === undefined) return undefined
  const rest = text.slice(found.to).replace(/^\r?\n/, '')
  return { text: text.slice(0, found.from) + rest, before: found.before }
}

function quoted(text: string): string {
  const lines = text.trim().split(/\r\n|\n|\r/)
  return lines.map((line) => `> ${line}`.trimEnd()).join('\n')
}

/**
 * Puts a banner above notes and changes nothing in them. One that is there already is replaced in its place, and what the
 * release was before the first of them stays known.
 */
export function withBanner(text: string, { reason, instead, before }: Banner): string {
  const found = find(text)
  const was = found?.before ?? before
  const use = instead === undefined ? '' : `\n\nUse [\`${instead.tag}\`](<${instead.url}>) instead.`
  const banner = [
    `<!-- slipway/deprecated prerelease=${was.prerelease} latest=${was.latest} -->`,
    '> [!CAUTION]',
    quoted(`**DEPRECATED**: ${reason.trim()}${use}`),
    `${END}\n`
  ].join('\n')
  return found === undefined ? `${banner}\n${text}` : text.slice(0, found.from) + banner + text.slice(found.to)
}
