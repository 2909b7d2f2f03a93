//! A QR code as templates draw it.

use serde::Serialize;

use crate::qr::{QUIET_ZONE, QrCode, fit};

/// A QR code, ready to be drawn as SVG.
#[derive(Serialize)]
pub struct QrDrawing {
    pub path: String,
    /// The `viewBox`: `-4 -4 37 37`.
    pub view: String,
    /// The width with the quiet zone, in mm.
    pub width: String,
    pub content: String,
    /// `width` as a number.
    #[serde(skip)]
    pub width_mm: f64,
}

impl QrDrawing {
    /// Draws a code `width_mm` wide without its quiet zone.
    pub fn new(code: &QrCode, width_mm: f64) -> QrDrawing {
        let modules = code.side() + 2 * QUIET_ZONE;
        let width_mm = fit::with_quiet_zone(code, width_mm);
        QrDrawing {
            path: code.path(),
            view: format!("-{QUIET_ZONE} -{QUIET_ZONE} {modules} {modules}"),
            width: format_length(width_mm),
            content: code.text().to_owned(),
            width_mm,
        }
    }
}

/// Formats a length for CSS, with at most two decimals.
pub fn format_length(length: f64) -> String {
    let text = format!("{length:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
