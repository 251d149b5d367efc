// Command extproc rewrites requests on their way to a model.
package main

import (
	"io"
	"os"

	"github.com/acme/strait/internal/extproc"
)

func main() {
	var stream extproc.Stream
	if _, err := io.Copy(&stream, os.Stdin); err != nil {
		os.Exit(1)
	}
	os.Stdout.Write(stream.Bytes())
}
