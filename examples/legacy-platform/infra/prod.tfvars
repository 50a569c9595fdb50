adobe_client_id            = "0123456789abcdef0123456789abcdef"
adobe_technical_account_id = "89ABCDEF0123456701234567@techacct.adobe.com"
