module github.com/acme/tide-scaler

go 1.24
