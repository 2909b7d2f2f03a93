//! The space for a page's title on a leaflet and on a card. Lengths are in hundredths of the width of an A5 page or of a card.

use crate::i18n::title_line_height;
use crate::qr::{QrCode, fit};

use super::text_fit::TextBox;

/// The width of the text on a page of a leaflet.
pub const LEAFLET_WIDTH: f64 = 86.0;
/// The width of a card in mm (ISO/IEC 7810, rounded to what printers cut).
pub const CARD_MM: f64 = 85.0;
/// The maximum height of the title of a card.
pub const CARD_TITLE_HEIGHT: f64 = 18.0;
/// The smallest font size on a card: 7 pt.
pub const CARD_SMALL: f64 = 2.95;
/// The width of a card's margins and of the gap beside its code.
const CARD_MARGINS: f64 = 11.0;

/// The space for the title inside a leaflet. Its smallest letters have 11 pt.
pub fn leaflet_title(lang: &str) -> TextBox {
    TextBox {
        width: LEAFLET_WIDTH,
        height: 22.0,
        line_height: title_line_height(lang, 1.12),
        max_size: 6.4,
        min_size: 2.6,
    }
}

/// The width of the text on a card beside this code.
pub fn card_column(code: &QrCode) -> f64 {
    let code_mm = fit::with_quiet_zone(code, fit::min_width(code));
    100.0 - CARD_MARGINS - code_mm / CARD_MM * 100.0
}

/// The space for the title on a card whose text is this wide.
pub fn card_title(column: f64, lang: &str) -> TextBox {
    TextBox {
        width: column,
        height: CARD_TITLE_HEIGHT,
        line_height: title_line_height(lang, 1.15),
        max_size: 6.5,
        min_size: CARD_SMALL,
    }
}
