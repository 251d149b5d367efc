import fc from 'fast-check'
import { directives, type Words } from './go-mod-words.ts'

const comment = fc.constantFrom(
  'indirect',
  ' indirect',
  ' indirect; why',
  ' indirect;',
  ' indirectly',
  ' Deprecated: use b',
  '',
  ' two  words ',
  '/ x'
)
const blank = fc.constantFrom(' ', '\t', '  ', '\r', ' \t ')
const gap = fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: blank })

/** Words on a line with odd blanks between them; none around punctuation at times. */
const written = (words: Words) =>
  fc
    .tuple(gap, fc.array(blank, { minLength: words.length, maxLength: words.length }), fc.option(comment), gap)
    .map(
      ([before, blanks, beside, after]) =>
        before +
        words.map((word, index) => (index === 0 || /^[[\],]$/.test(word) ? word : blanks[index] + word)).join('') +
        after +
        (beside === null ? '' : `//${beside}`)
    )

const above = fc.array(
  fc.oneof(
    comment.map((text) => `//${text}`),
    fc.constant('')
  ),
  { maxLength: 3 }
)
const commented = (words: Words) => fc.tuple(above, written(words)).map(([lines, line]) => [...lines, line])

const block = (verb: string, words: fc.Arbitrary<Words>, minLength = 0, maxLength = 4) =>
  fc
    .tuple(commented([verb, '(']), fc.array(words.chain(commented), { minLength, maxLength }), above, written([')']))
    .map(([head, lines, end, close]) => [...head, ...lines.flat(), ...end, close])

const verbs = fc.oneof(fc.constant('require'), fc.constantFrom(...Object.keys(directives)))
const statement = verbs.chain((verb) => {
  const words = directives[verb] ?? fc.constant([])
  const line = words.chain((found) => commented([verb, ...found]))
  return fc.oneof(
    { weight: 5, arbitrary: line },
    { weight: 5, arbitrary: block(verb, words) },
    commented([verb, '(', ')'])
  )
})
const rare = fc.constantFrom(
  ['go', '(', ')'],
  ['use', './a'],
  ['constructor'],
  ['require', 'a', '('],
  ['go', '1.20'],
  ['('],
  [')'],
  ['module', 'm']
)
const once = fc.tuple(
  fc.oneof(
    commented(['module', 'example.com/m']),
    commented(['module', '"m"']),
    block('module', fc.constant(['m']), 1, 1)
  ),
  fc.option(fc.constantFrom('1.20', '1.24.1', '1.21rc1').chain((found) => commented(['go', found]))),
  fc.option(fc.constantFrom('go1.24.2', 'default').chain((found) => commented(['toolchain', found])))
)
const statements = fc.oneof({ weight: 50, arbitrary: statement }, { weight: 1, arbitrary: rare.chain(commented) })

/** Texts of go.mod files: most of them Go takes. */
export const goModFile: fc.Arbitrary<string> = fc
  .tuple(
    once,
    fc.array(statements, { maxLength: 8, size: 'max' }),
    fc.constantFrom('\n', '\r\n'),
    fc.nat(5),
    fc.boolean()
  )
  .map(([[module, ...settings], others, feed, at, end]) => {
    const parts = [...settings.filter((one) => one !== null), ...others]
    return parts.toSpliced(at, 0, module).flat().join(feed) + (end ? feed : '')
  })

const signs = fc.constantFrom(...'"`(),/*\\\uFEFF\u00a0\0\n\r €=')

/** Such texts with one character put in the place of another, or between two. */
export const brokenGoModFile: fc.Arbitrary<string> = fc
  .tuple(goModFile, fc.nat(999), signs, fc.nat(1))
  .map(([text, at, sign, cut]) => text.slice(0, at % text.length) + sign + text.slice((at % text.length) + cut))
