// Command manager runs the tide scaler: it gives workloads as many replicas as the tide asks for.
package main

import (
	"fmt"

	"github.com/acme/tide-scaler/internal/scaling"
)

// Set by the build of the image through -ldflags.
var version = "dev"

func main() {
	fmt.Println("tide-scaler", version, "asks for", scaling.Replicas(1), "replicas")
}
