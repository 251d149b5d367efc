for (const name of ['INPUT_PLAIN', 'INPUT_WITH_BLANK', 'INPUT_DASHED-NAME', 'INPUT_NUMBER']) {
  process.stdout.write(`= ${name} ${JSON.stringify(process.env[name])}\n`)
}
