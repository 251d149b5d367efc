import { GraphQLError, type GraphQLFormattedError } from 'graphql'

/** graphql-js names a token by what it looks like, graphql-ruby by its name in the grammar. */
const tokens: Readonly<Record<string, string>> = {
  '"{"': 'LCURLY',
  '"}"': 'RCURLY',
  '"("': 'LPAREN',
  '")"': 'RPAREN',
  '"["': 'LBRACKET',
  '"]"': 'RBRACKET',
  '":"': 'COLON',
  '"$"': 'VAR_SIGN',
  '"!"': 'BANG',
  '"="': 'EQUALS',
  '"@"': 'DIR_SIGN',
  '"|"': 'PIPE',
  '"..."': 'ELLIPSIS',
  '"&"': 'AMP',
  Name: 'IDENTIFIER',
  Int: 'INT',
  Float: 'FLOAT',
  String: 'STRING'
}

/**
 * What GitHub says of a query that cannot be parsed: `Expected NAME, actual: COLON (":") at [3, 64]`, without a type
 * (https://github.com/yanyongyu/githubkit/issues/159).
 */
export function syntaxError(error: unknown): GraphQLFormattedError {
  if (!(error instanceof GraphQLError)) throw error
  const [{ line, column } = { line: 1, column: 1 }] = error.locations ?? []
  const at = `at [${line}, ${column}]`
  return { message: `${wording(error.message)} ${at}`, locations: [{ line, column }] }
}

function wording(message: string): string {
  const said = message.replace(/^Syntax Error: /, '').replace(/\.$/, '')
  if (said.includes('<EOF>')) return 'Unexpected end of document'
  const [, expected, actual = ''] = /^Expected (.+), found (.+)$/.exec(said) ?? []
  if (expected !== undefined) {
    const wanted = expected === 'Name' ? 'NAME' : (tokens[expected] ?? expected)
    return `Expected ${wanted}, actual: ${describe(actual)}`
  }
  const [, unexpected] = /^Unexpected (.+)$/.exec(said) ?? []
  return unexpected === undefined ? said : `Parse error on ${describe(unexpected)}`
}

function describe(token: string): string {
  const [, kind, text] = /^(\w+) (".*")$/.exec(token) ?? []
  return kind === undefined ? `${tokens[token] ?? 'UNKNOWN_CHAR'} (${token})` : `${tokens[kind] ?? kind} (${text})`
}
