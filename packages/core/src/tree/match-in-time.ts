import { createContext, Script } from 'node:vm'
import type { Match } from '../manifest/regex.ts'

/** How long finding the matches may take, in milliseconds: in one text, and in all of a run together. */
export interface MatchingTime {
  readonly each: number
  readonly together: number
}

const findMatches = `(() => {
  const found = []
  for (const match of text.matchAll(expression)) {
    found.push(match)
    if (match[0] === '') break
  }
  return found
})()`

/**
 * Makes a matcher that gives up when its time is over. Nothing else can interrupt a regular expression that backtracks, so
 * it runs inside `node:vm`, whose clock stops it; this is for the time alone, and what runs is our own few lines.
 */
export function matchInTime({ each, together }: MatchingTime = { each: 700, together: 10_000 }): Match {
  const script = new Script(findMatches)
  const context = createContext({ text: '', expression: /x/g })
  let left = together
  return (expression, text) => {
    if (left < 1) return undefined
    const start = performance.now()
    try {
      Object.assign(context, { expression, text })
      return script.runInContext(context, { timeout: Math.ceil(Math.min(each, left)) })
    } catch (error) {
      if ((error as { code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined
      throw error
    } finally {
      left -= performance.now() - start
      context.text = ''
    }
  }
}
