// Says what Go thinks of versions: reads a JSON array of texts and writes, for each, whether it is a full version, and
// how it compares with the one before it.
package main

import (
	"encoding/json"
	"os"

	"golang.org/x/mod/semver"
)

type verdict struct {
	Valid bool `json:"valid"`
	Order int  `json:"order"`
}

func main() {
	var versions []string
	if err := json.NewDecoder(os.Stdin).Decode(&versions); err != nil {
		panic(err)
	}
	verdicts := make([]verdict, len(versions))
	for i, version := range versions {
		v := "v" + version
		// Go takes v1 and v1.2 too; their canonical form is longer than they are.
		verdicts[i].Valid = semver.IsValid(v) && semver.Canonical(v)+semver.Build(v) == v
		if i > 0 {
			verdicts[i].Order = semver.Compare("v"+versions[i-1], v)
		}
	}
	if err := json.NewEncoder(os.Stdout).Encode(verdicts); err != nil {
		panic(err)
	}
}
