import { expect, test } from '@jest/globals'
import { explainInvalid } from '#core/version/invalid'

test.each([
  ['', 'is empty', 'give a version such as 1.2.3'],
  ['1.2', 'has two numbers where a version has three', 'write all three, such as 1.2.0'],
  ['1', 'has one number where a version has three', 'such as 1.0.0'],
  ['1.2-SNAPSHOT', 'has two numbers', 'such as 1.2.0-SNAPSHOT'],
  ['1.2.3.4', 'has 4 parts where a version has three', 'MAJOR.MINOR.PATCH'],
  ['1.2.3.DEV', 'has a dot in front of its prerelease', 'write a hyphen there: 1.2.3-DEV'],
  ['1.02.3', 'has a leading zero in its minor number "02"', 'write 2'],
  ['1.2.3-rc.01', 'has a leading zero in the prerelease number "01"', 'write 1, or put a letter in front'],
  ['1.2.3-0000', 'has a leading zero in the prerelease number "0000"', 'write 0,'],
  ['1.2.3-', 'ends its numbers with a hyphen', 'remove the hyphen'],
  ['1.2.3+', 'ends its numbers with a plus sign', 'remove the plus sign'],
  ['1.2.3-a..b', 'has an empty identifier in its prerelease', 'exactly one dot'],
  ['1.2.3+a..b', 'has an empty identifier in its build metadata', 'exactly one dot'],
  ['1.2.3+a+b', 'has a second plus sign', 'dots'],
  ['1..3', 'has an empty minor number', 'all three numbers'],
  ['-rc.1', 'has no numbers in front', 'put MAJOR.MINOR.PATCH first'],
  ['alpha.1', 'does not begin with a number', 'such as 1.2.3'],
  ['1.2.x', 'has the patch number "x"', 'digits 0 to 9'],
  ['2024.01.02', 'is a date', '2024.1.2'],
  ['1.2.3\n', 'contains a line feed at character 6', 'nothing is trimmed'],
  ['1.2.3\u00a0', 'contains white space (U+00A0) at character 6', 'remove it'],
  ['\u0661.2.3', 'contains a digit that is not ASCII (U+0661) at character 1', 'digits 0 to 9'],
  ['1.2.3-\u{1f600}x\u{1f600}', 'contains the character U+1F600 at character 7', 'ASCII'],
  ['1.2.3-a_b', 'contains "_" at character 8', 'hyphen or a dot']
])('%j: %s', (text, problem, remedy) => {
  const explained = explainInvalid(text)
  expect(explained.problem).toContain(problem)
  expect(explained.remedy).toContain(remedy)
})

test('an untrusted text is quoted and cannot speak to the runner', () => {
  expect(explainInvalid('\r##[set-output name=version;]9.9.9').problem).toMatch(/^"\\r##\\\[set-output/)
})
