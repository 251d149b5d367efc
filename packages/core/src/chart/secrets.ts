/** A kind of secret and the pattern that only a real one has: a header alone, a placeholder or an example is none. */
interface Kind {
  readonly what: string
  readonly pattern: RegExp
  /** What is in every match and quickly found to be nowhere, so that few files are searched with the pattern. */
  readonly mark: RegExp
  /** The part of the match that must look random. */
  readonly random?: (match: RegExpExecArray) => string
}

const first = (match: RegExpExecArray) => match[1] ?? match[0]

/**
 * Every repetition has an end, so that no file takes long. The base64 of a key may stand on lines of its own, or in one text with
 * escaped line ends.
 */
const kinds: readonly Kind[] = [
  {
    what: 'a private key',
    mark: /PRIVATE KEY/,
    pattern:
      /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:\s|\\[rn]|[A-Za-z-]{1,30}: [^\n]{0,200}\n){1,40}([A-Za-z0-9+/=]{32})/g,
    random: first
  },
  {
    what: 'a token of GitHub',
    mark: /gh[pousr]_|github_pat_/,
    pattern: /\b(?:gh[pousr]_([A-Za-z0-9]{36,255})|github_pat_[A-Za-z0-9_]{60,255})\b/g,
    random: first
  },
  { what: 'a token of GitLab', mark: /glpat-/, pattern: /\bglpat-([A-Za-z0-9_-]{20,64})/g, random: first },
  { what: 'a token of npm', mark: /npm_/, pattern: /\bnpm_([A-Za-z0-9]{36})\b/g, random: first },
  {
    what: 'a token of npm',
    mark: /_authToken/,
    pattern: /^[ \t]{0,20}\/\/[^\s=]{1,200}:_authToken[ \t]{0,9}=[ \t]{0,9}["']?([^\s"'${}<>]{16,200})/gm,
    random: first
  },
  { what: 'a token of Slack', mark: /xox/, pattern: /\bxox[abprs]-([0-9]{8,20}-[0-9A-Za-z-]{20,80})/g, random: first },
  { what: 'a key of Stripe', mark: /_live_/, pattern: /\b[sr]k_live_([0-9A-Za-z]{20,120})\b/g, random: first },
  {
    what: 'a secret key of AWS',
    mark: /secret/i,
    pattern: /aws_?secret_?(?:access_?)?key["']?\s{0,9}[:=]\s{0,9}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/gi,
    random: first
  },
  { what: 'an access key of AWS', mark: /A[KS]IA/, pattern: /\b(?:AKIA|ASIA)([A-Z2-7]{16})\b/g, random: first },
  {
    what: 'a kubeconfig with a client key',
    mark: /client-key-data/,
    pattern: /client-key-data["']?\s{0,9}:\s{0,9}["']?([A-Za-z0-9+/]{40})/g,
    random: first
  },
  {
    what: 'credentials of a registry',
    mark: /"auths"/,
    pattern:
      /"auths"\s{0,9}:\s{0,9}\{[^{}]{0,300}\{[^{}]{0,2000}?"(?:auth|identitytoken|password)"\s{0,9}:\s{0,9}"([A-Za-z0-9+/=._-]{12,4000})"/g,
    random: first
  }
]

/** A secret in a text. */
export interface Secret {
  readonly what: string
  /** Counted from 1. */
  readonly line: number
}

/** Few different characters, a run of one, or a word of documentation: nobody's secret looks like that. */
function looksRandom(text: string): boolean {
  if (/EXAMPLE|(.)\1{7}/i.test(text)) return false
  return new Set(text.slice(0, 64)).size >= Math.min(10, text.length / 2)
}

/**
 * Finds what is unmistakably a secret in a text: one of each kind, the first. Templates that take theirs from values, headers
 * without a key behind them and examples of documentation are none.
 */
export function findSecrets(text: string): Secret[] {
  const found: Secret[] = []
  for (const { what, mark, pattern, random } of kinds) {
    if (!mark.test(text) || found.some((one) => one.what === what)) continue
    for (const match of text.matchAll(pattern)) {
      if (random !== undefined && !looksRandom(random(match))) continue
      found.push({ what, line: text.slice(0, match.index).split('\n').length })
      break
    }
  }
  return found
}

const names: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^\.env(?:\.(?!(?:example|sample|template|dist)$)[\w-]+)?$/i, 'a file of environment variables, which hold secrets'],
  [/^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/, 'a private key of SSH by its name'],
  [/^\.?(?:netrc|pgpass|git-credentials)$|^\.?_netrc$/, 'a file of credentials by its name'],
  [/\.(?:p12|pfx|kdbx)$/i, 'a store of private keys by its name'],
  [/\.tfstate(?:\.backup)?$/i, 'a state of Terraform, which holds secrets']
]

/** What a file is by its name that no chart should hold; undefined when it is nothing of the kind. */
export function secretByName(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return names.find(([pattern]) => pattern.test(name))?.[1]
}
