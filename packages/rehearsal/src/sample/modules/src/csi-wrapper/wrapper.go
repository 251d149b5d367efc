// Package wrapper gives volumes to machines outside of the cluster.
package wrapper

import (
	"context"
	"fmt"

	"github.com/acme/ferry/src/ferry-adaptor/pkg/adaptor"
)

// Attach starts the machine of a workload and says where its volume goes.
func Attach(ctx context.Context, ferries *adaptor.Adaptor, workload, volume string) (string, error) {
	ferry, err := ferries.Start(ctx, workload)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%s/volumes/%s", ferry.Address, volume), nil
}
