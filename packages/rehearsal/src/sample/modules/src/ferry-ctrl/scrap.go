// Package ctrl scraps machines that nobody uses any more.
package ctrl

import (
	"context"
	"errors"

	"github.com/acme/ferry/src/shipyards"
)

// Scrap gives back all machines of a provider, and tells every failure.
func Scrap(ctx context.Context, provider string, ferries []shipyards.Ferry) error {
	yard, err := shipyards.Open(provider)
	if err != nil {
		return err
	}
	var failures []error
	for _, ferry := range ferries {
		failures = append(failures, yard.Scrap(ctx, ferry))
	}
	return errors.Join(failures...)
}
