/** The jobs of a workflow with one job that runs a script, with the tokens that the script may use. */
export const job = (script: string, more = ''): string =>
  `jobs: { one: { runs-on: ubuntu-latest, ${more} steps: [{ run: ${JSON.stringify(script)}, env: { TOKEN: '\${{ github.token }}', PAT: '\${{ vars.PAT }}' } }] } }\n`

/** A script that calls the API of the world from a step. */
export const api = (method: string, path: string, body: object, token = 'TOKEN'): string =>
  `curl -sSf -X ${method} -H "authorization: bearer $${token}" -d '${JSON.stringify(body)}' ` +
  `"$GITHUB_API_URL/repos/$GITHUB_REPOSITORY${path}" >/dev/null`

/** A release as it is asked for. */
export const release = { tag_name: 'v1.0.0', name: 'First' }

/** Looks again and again until there is something to be seen. */
export async function until<Value>(look: () => Promise<Value | undefined>): Promise<Value> {
  for (;;) {
    const seen = await look()
    if (seen !== undefined) return seen
    await new Promise((later) => setTimeout(later, 20))
  }
}
