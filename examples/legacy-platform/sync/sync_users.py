import configparser
import os

import umapi_client

settings = configparser.ConfigParser()
settings.read("settings.ini")
adobe = settings["adobe"]


def connect():
    auth = umapi_client.JWTAuth(
        org_id=adobe["org_id"],
        client_id=adobe["client_id"],
        client_secret=os.environ["ADOBE_CLIENT_SECRET"],
        tech_acct_id=adobe["tech_acct_id"],
        priv_key_path=adobe["priv_key_path"],
    )
    return umapi_client.Connection(org_id=adobe["org_id"], auth=auth)


if __name__ == "__main__":
    for user in umapi_client.UsersQuery(connect()):
        print(user["email"])
