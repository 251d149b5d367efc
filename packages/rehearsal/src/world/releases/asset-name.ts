/** Letters that are no letter with a mark, as GitHub writes them: `ð_æ_©_ŋ` becomes `d_ae_._ng`. */
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  Æ: 'AE',
  ð: 'd',
  Ð: 'D',
  ø: 'o',
  Ø: 'O',
  þ: 'th',
  Þ: 'Th',
  ß: 'ss',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ŋ: 'ng',
  Ŋ: 'NG',
  œ: 'oe',
  Œ: 'OE'
}

/**
 * The name that GitHub gives an asset: Latin letters lose their marks, each run of anything but letters, digits, `-`,
 * `_`, `+` and `.` becomes one dot, a name that would begin with a dot begins with `default`, and no dot stands at the
 * end. "GitHub renames asset filenames that have special characters, non-alphanumeric characters, and leading or
 * trailing periods" (https://docs.github.com/en/rest/releases/assets#upload-a-release-asset); what becomes of which is
 * in lists of files before and after: https://github.com/travis-ci/dpl/issues/821 , and for `.config` in
 * https://github.com/softprops/action-gh-release/issues/741 . A plus stays when it is sent as `%2B`:
 * https://github.com/github/rest-api-description/issues/2968 .
 */
export function assetName(given: string): string {
  const latin = [...given.normalize('NFD').replace(/\p{M}/gu, '')].map((letter) => letters[letter] ?? letter).join('')
  const dotted = latin.replace(/[^A-Za-z0-9_+-]+/g, '.').replace(/\.$/, '')
  return dotted === '' || dotted.startsWith('.') ? `default${dotted}` : dotted
}
