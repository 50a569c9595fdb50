resource "kubernetes_secret" "adobe" {
  metadata {
    name      = "adobe"
    namespace = "asset-platform"
  }

  data = {
    ADOBE_CLIENT_ID            = var.adobe_client_id
    ADOBE_CLIENT_SECRET        = var.adobe_client_secret
    ADOBE_TECHNICAL_ACCOUNT_ID = var.adobe_technical_account_id
    ADOBE_PRIVATE_KEY          = var.adobe_private_key
    ADOBE_META_SCOPES          = "ent_analytics_bulk_ingest_sdk,ent_user_sdk"
  }
}
