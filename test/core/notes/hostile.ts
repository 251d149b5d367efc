import fc from 'fast-check'

/** What does something at GitHub, in Markdown or in the log of a runner. */
export const pieces = [
  '@acme/owners',
  'octo@example.com',
  'fixes #1',
  'closes: #1',
  'Resolves acme/app#2',
  'closes GH-12',
  'https://github.com/acme/app/issues/1',
  'www.example.com',
  '[a](https://example.com)',
  '![x](https://example.com/beacon.png)',
  '<img src=x onerror=alert(1)>',
  '<!-- slipway/release x -->',
  '-->',
  '`',
  '``',
  '```',
  '`a @b #1`',
  '\\',
  '**',
  '__',
  '~~',
  '|',
  '$x$',
  ':tada:',
  '::error::x',
  '##[group]x',
  '##',
  '#',
  '@',
  ':',
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '- ',
  '1. ',
  '---',
  '===',
  '# ',
  '> ',
  '&#64;',
  '&amp;',
  '{features}',
  '{{',
  '\u202e',
  '\u200b',
  '🚀',
  'x'
]

/** Texts made of them. */
export const hostile = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 10 })
  .map((parts) => parts.join(''))

/** What a reader sees of Markdown in which nothing but escapes, references and code is left; throws on anything else. */
export function seen(markdown: string): string {
  return markdown
    .split(/((?<!`)`[^`]+`(?!`))/)
    .map((part, index) => {
      if (index % 2 === 1) return part
      const bare = part.replace(/\\[!-/:-@[-`{-~]|&#\d+;/g, '')
      const active = /[\\*_[\]~|`<>&$@#]/.exec(bare)
      if (active !== null) throw new Error(`${active[0]} acts in ${JSON.stringify(part)}`)
      return part.replace(/\\([!-/:-@[-`{-~])|&#(\d+);/g, (_, character, number) => {
        return character ?? String.fromCharCode(Number(number))
      })
    })
    .join('')
}

/** What GitHub would make something of in a finished text. */
export const acting = /@\w|#\w|\w:\/\/|:\w+:|\bGH-\w|\bwww\.\w/
