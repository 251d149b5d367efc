// This file keeps the recipes of the images out of the module above. It is never released.
module github.com/acme/ferry/src/ferry-adaptor/image

go 1.24
