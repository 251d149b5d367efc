import type { Environment } from '../action/runner.ts'
import { passedVariables } from '../git/clean-room.ts'

/**
 * The environment of a program that gets nothing but what it needs: no token, no input, no setting of its own that an
 * earlier step may have left.
 * @param home its home folder, so that it finds no settings there either
 * @param more what it gets beyond
 */
export function bareEnvironment(
  env: Environment,
  home: string,
  more: Readonly<Record<string, string>> = {}
): Record<string, string> {
  const bare: Record<string, string> = {}
  for (const name of [...passedVariables, 'Path']) {
    const value = env[name]
    if (value !== undefined) bare[name] = value
  }
  return { ...bare, HOME: home, USERPROFILE: home, LC_ALL: 'C', ...more }
}
