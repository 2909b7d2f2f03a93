//! What a file is, by its ending, as a host tells it.

/// The media type of a file of the site, and whether it gets smaller when it is compressed.
pub fn mime_type(name: &str) -> (&'static str, bool) {
    let end = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    match end.as_str() {
        "html" => ("text/html; charset=utf-8", true),
        "css" => ("text/css; charset=utf-8", true),
        "js" | "mjs" => ("text/javascript; charset=utf-8", true),
        "json" => ("application/json", true),
        "webmanifest" => ("application/manifest+json", true),
        "xml" => ("application/xml", true),
        "txt" | "md" => ("text/plain; charset=utf-8", true),
        "svg" => ("image/svg+xml", true),
        "vcf" => ("text/vcard; charset=utf-8", true),
        "ics" => ("text/calendar; charset=utf-8", true),
        "png" => ("image/png", false),
        "jpg" | "jpeg" => ("image/jpeg", false),
        "gif" => ("image/gif", false),
        "webp" => ("image/webp", false),
        "avif" => ("image/avif", false),
        "ico" => ("image/x-icon", false),
        "pdf" => ("application/pdf", false),
        "mp3" => ("audio/mpeg", false),
        "m4a" => ("audio/mp4", false),
        "ogg" | "oga" | "opus" => ("audio/ogg", false),
        "mp4" => ("video/mp4", false),
        "webm" => ("video/webm", false),
        "woff2" => ("font/woff2", false),
        "wasm" => ("application/wasm", true),
        "zip" => ("application/zip", false),
        _ => ("application/octet-stream", false),
    }
}
