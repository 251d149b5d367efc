module github.com/acme/ferry/src/ferry-adaptor

go 1.24

require (
	github.com/acme/ferry/src/ferry-ctrl v0.8.0
	github.com/acme/ferry/src/shipyards v0.8.0 // the providers are built in
)

replace (
	github.com/acme/ferry/src/ferry-ctrl => ../ferry-ctrl
	github.com/acme/ferry/src/shipyards => ../shipyards
)
