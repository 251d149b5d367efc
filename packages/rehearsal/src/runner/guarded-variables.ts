// Variables by which a program can be made to load code, another configuration or another program.
const prefixes = /^(NODE_|LD_|DYLD_|GIT_|SSH_|BASH_|PYTHON|PERL|RUBY|JAVA_|JDK_|OPENSSL_|SSL_|XDG_|GCONV_|NPM_CONFIG_)/i
const names =
  /^(PATH|HOME|ENV|SHELLOPTS|SHELL|IFS|EDITOR|VISUAL|PAGER|TMPDIR|LOCPATH|GLIBC_TUNABLES|(HTTPS?|ALL|NO)_PROXY)$/i

/**
 * What the repository says in `env`, without the variables through which it could bring its own code into a process:
 * `NODE_OPTIONS` or `HOME` in a workflow must not undo that its code is only shown.
 */
export function withoutLoaders(environment: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...environment].filter(([name]) => !prefixes.test(name) && !names.test(name)))
}
