// Command ferry-adaptor waits on a node for workloads that are to run elsewhere.
package main

import (
	"context"
	"flag"
	"log"
	"os/signal"
	"strings"
	"syscall"

	"github.com/acme/ferry/src/ferry-adaptor/pkg/adaptor"
	"github.com/acme/ferry/src/shipyards"
	_ "github.com/acme/ferry/src/shipyards/libvirt"
)

func main() {
	provider := flag.String("provider", "libvirt", "one of "+strings.Join(shipyards.Names(), ", "))
	flag.Parse()

	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	ferries, err := adaptor.New(*provider)
	if err != nil {
		log.Fatalf("%s: %v", *provider, err)
	}
	<-ctx.Done()
	if err := ferries.Stop(context.WithoutCancel(ctx)); err != nil {
		log.Fatal(err)
	}
}
