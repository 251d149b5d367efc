/** The name that GitHub gives a file of a release; pure. */

/** Letters that are no letter with a mark, and what GitHub makes of them. */
const spelt = new Map(
  Object.entries({ æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ð: 'd', Ð: 'D', đ: 'd', Đ: 'D', ø: 'o', Ø: 'O' }).concat(
    Object.entries({ ł: 'l', Ł: 'L', þ: 'th', Þ: 'Th', ß: 'ss', ŋ: 'ng', Ŋ: 'NG' })
  )
)

/**
 * Whether GitHub surely takes a name as it is: of all others it is known by lists of examples alone what becomes of them,
 * https://docs.github.com/en/rest/releases/assets#upload-a-release-asset
 */
export function isPlainAssetName(name: string): boolean {
  return /^[A-Za-z0-9_+-][A-Za-z0-9_+.-]*$/.test(name) && !name.endsWith('.') && !name.includes('..')
}

/**
 * What becomes of a file's name: marks are taken from Latin letters, a run of other signs is one dot, `default` is put
 * before a dot at the beginning, and none stays at the end. As in the lists of https://github.com/travis-ci/dpl/issues/821
 * and, for names like `.config`, https://github.com/softprops/action-gh-release/issues/741
 */
export function assetNameOf(given: string): string {
  const letters = [...given.normalize('NFD').replace(/\p{M}/gu, '')].map((letter) => spelt.get(letter) ?? letter)
  const name = letters
    .join('')
    .replace(/[^\w+-]+/g, '.')
    .replace(/\.$/, '')
  return name === '' || name.startsWith('.') ? `default${name}` : name
}
