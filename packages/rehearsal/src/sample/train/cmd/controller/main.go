// Command controller turns routes into the configuration of the proxy.
package main

import (
	"fmt"

	"github.com/acme/strait/internal/controller"
)

func main() {
	fmt.Println(controller.Configuration(controller.Route{Model: "small", Backend: "local"}))
}
