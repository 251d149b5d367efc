import { inertLines } from '../action/untrusted.ts'

/** What git printed of a push that did not come through. */
export interface PushAnswer {
  /** Tag to why it was not created, in the words of git or of the server. */
  readonly reasons: ReadonlyMap<string, string>
  /** What the server told the one who pushes, made inert. */
  readonly said: readonly string[]
}

/** A line of `git push --porcelain` for a ref that was not updated (https://git-scm.com/docs/git-push#_output). */
const failed = /^!\t[^\t]*:refs\/tags\/([^\t]+)\t\[[^\]]*\] \((.*)\)\s*$/

/** Reads what `git push --porcelain` printed: the refs on its standard output, the server's words on its standard error. */
export function readPushAnswer(stdout: string, stderr: string): PushAnswer {
  const reasons = new Map<string, string>()
  for (const line of stdout.split('\n')) {
    const [, tag, reason = ''] = failed.exec(line) ?? []
    if (tag !== undefined) reasons.set(tag, reason)
  }
  const said = inertLines(stderr).flatMap((line) => (line.startsWith('remote: ') ? [line.slice(8).trim()] : []))
  return { reasons, said: said.filter((line) => line !== '') }
}

/** What a tag is told that shares the fate of another one. */
const dragged = /^atomic (?:transaction failed|push fail(?:ed|ure))/

/** The tags that the server took exception to: those that were only dragged along do not count. */
export function offenders({ reasons }: PushAnswer): ReadonlyMap<string, string> {
  return new Map([...reasons].filter(([, reason]) => !dragged.test(reason)))
}

/**
 * What rulesets and protections say of each tag: `GH013` and `GH006`, a block for each ref with a bullet for each rule
 * (https://github.com/ejoffe/spr/issues/422).
 */
export function rulesOfTags({ said }: PushAnswer): ReadonlyMap<string, readonly string[]> {
  const rules = new Map<string, string[]>()
  let current: string[] | undefined
  for (const line of said) {
    const tag = /GH0(?:06|13): .* for refs\/tags\/(\S+?)\.?$/.exec(line)?.[1]
    if (tag !== undefined) {
      current = rules.get(tag) ?? []
      rules.set(tag, current)
    } else if (line.startsWith('- ')) current?.push(line.slice(2))
  }
  return rules
}
