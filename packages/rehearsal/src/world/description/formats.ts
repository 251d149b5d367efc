/**
 * The formats of GitHub's description, read leniently: each accepts everything that GitHub is known to answer, and
 * refuses what is plainly something else. `uri` may be empty, as the homepage of a repository without one.
 */
export const formats: Readonly<Record<string, true | RegExp>> = {
  binary: true,
  date: /^\d{4}-\d{2}-\d{2}$/,
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
  double: true,
  email: true,
  int32: true,
  int64: true,
  'repo.nwo': true,
  timestamp: true,
  uri: /^([A-Za-z][A-Za-z0-9+.-]*:\S*)?$/,
  'uri-template': /^([A-Za-z][A-Za-z0-9+.-]*:\S*)?$/
}
