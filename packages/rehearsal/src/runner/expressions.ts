import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import { type Token, TokenType } from '@actions/expressions/lexer'
import { type Data, dictionary, isTrue } from './values.ts'

/** What an expression can see: the named contexts, and the functions beside the built-in ones. */
export interface Scope {
  readonly contexts: ReadonlyMap<string, Data>
  readonly functions: readonly FunctionDefinition[]
}

/**
 * Evaluates one expression, without `${{ }}`, by GitHub's own lexer, parser and evaluator.
 *
 * Throws an Error with GitHub's words for a syntax error, an unknown context or an unknown function.
 */
export function evaluate(expression: string, scope: Scope): Data {
  const functions = new Map(scope.functions.map((each) => [each.name.toLowerCase(), each]))
  try {
    const tokens = new Lexer(expression).lex().tokens.map(unescaped)
    const tree = new Parser(tokens, [...scope.contexts.keys()], [...functions.values()]).parse()
    return withinMemory(expression, new Evaluator(tree, dictionary(scope.contexts), functions).evaluate())
  } catch (error) {
    throw new Error(`the expression \`${expression}\` cannot be evaluated: ${(error as Error).message}`, {
      cause: error
    })
  }
}

/** The most that the runner lets an expression come to, in bytes: ten MiB of UTF-16. */
const mostMemory = 10 * 1024 * 1024

/** https://github.com/orhun/git-cliff-action/issues/38 shows a workflow that meets this limit. */
function withinMemory(expression: string, value: Data): Data {
  if (!(value instanceof data.StringData) || 2 * value.value.length <= mostMemory) return value
  throw new Error(
    `The maximum allowed memory size was exceeded while evaluating the following expression: ${expression}`
  )
}

/**
 * The package's lexer undoes only the first doubled quote of a string. Scripts with expressions inside become one
 * such string, and have many.
 */
function unescaped(token: Token): Token {
  if (token.type !== TokenType.STRING) return token
  return { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") }
}

/** Evaluates a condition and tells whether it holds. */
export function holds(condition: string, scope: Scope): boolean {
  return isTrue(evaluate(condition, scope))
}

/** The same scope with other or further contexts. */
export function withContexts(scope: Scope, contexts: Iterable<readonly [string, Data]>): Scope {
  return { ...scope, contexts: new Map([...scope.contexts, ...contexts]) }
}
