import os
import time

import jwt
import requests

IMS = "https://ims-na1.adobelogin.com"


def access_token(org_id, technical_account_id, private_key):
    client_id = os.environ["ADOBE_CLIENT_ID"]
    claims = {
        "exp": int(time.time()) + 300,
        "iss": org_id,
        "sub": technical_account_id,
        "aud": IMS + "/c/" + client_id,
        IMS + "/s/ent_user_sdk": True,
    }
    response = requests.post(
        IMS + "/ims/exchange/jwt",
        data={
            "client_id": client_id,
            "client_secret": os.environ["ADOBE_CLIENT_SECRET"],
            "jwt_token": jwt.encode(claims, private_key, algorithm="RS256"),
        },
        timeout=10,
    )
    response.raise_for_status()
    return response.json()["access_token"]
