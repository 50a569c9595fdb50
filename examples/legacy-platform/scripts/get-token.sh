#!/bin/sh
# Prints an access token. JWT is made by scripts/sign.sh of the operations team.
set -eu

IMS=https://ims-na1.adobelogin.com
JWT=$(cat "${1:?path of the signed JWT}")

curl --silent --show-error --fail \
  --data-urlencode "client_id=$ADOBE_CLIENT_ID" \
  --data-urlencode "client_secret=$ADOBE_CLIENT_SECRET" \
  --data-urlencode "jwt_token=$JWT" \
  "$IMS/ims/exchange/jwt" | jq -r .access_token
