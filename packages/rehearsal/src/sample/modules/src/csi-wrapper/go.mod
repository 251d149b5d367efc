module github.com/acme/ferry/src/csi-wrapper

go 1.24

require github.com/acme/ferry/src/ferry-adaptor v0.8.0

require (
	github.com/acme/ferry/src/ferry-ctrl v0.8.0 // indirect
	github.com/acme/ferry/src/shipyards v0.8.0 // indirect
)

replace github.com/acme/ferry/src/ferry-adaptor => ../ferry-adaptor

replace github.com/acme/ferry/src/ferry-ctrl => ../ferry-ctrl

replace github.com/acme/ferry/src/shipyards => ../shipyards
