//! A sheet of A4 with strips to tear off along its lower edge.

use crate::model::kind::Size;
use crate::qr::fit;

use super::drawing::QrDrawing;
use super::job::{SheetJob, SheetOptions};
use super::sheet::{Sheet, poster_sheet, proof_height};
use super::text::sheet_texts;

/// The number of strips on a sheet.
const STRIPS: u8 = 7;
/// The width of a strip in mm, which its code fills together with the quiet zone: an office printer leaves up to 6 mm
/// along the edges of A4 white.
const STRIP_MM: f64 = (210.0 - 2.0 * 6.0) / STRIPS as f64;
/// The length in mm of the number and the address on a strip: its height without the code and the margins.
const STRIP_TEXT_MM: f64 = 86.0 - STRIP_MM - 3.0 - 6.0 - 2.0;
/// The maximum font sizes of the number and of the address, in mm.
const NUMBER_MM: f64 = 7.0;
const ADDRESS_MM: f64 = 3.0;
/// The height of the headline area above the number and the strips.
const HEADLINE_HEIGHT: f64 = 82.0;

/// Makes the tear-off sheet of a poster; `None` if no code can be drawn.
///
/// It has no bleed, because nothing may bleed into a strip's neighbour.
pub(super) fn tear_off_sheet(job: SheetJob<'_>) -> Option<Sheet> {
    let options = SheetOptions { size: Size::A4, bleed: 0.0, ..job.options.clone() };
    let job = SheetJob { options: &options, ..job };
    let mut sheet = poster_sheet(job)?;
    let (_, code) = job.link()?;
    sheet.link = QrDrawing::new(&code, STRIP_MM / fit::with_quiet_zone(&code, 1.0));
    sheet.texts = sheet_texts(job, HEADLINE_HEIGHT - proof_height(&sheet.proof));
    // Number and address stand upright above the code.
    let size =
        |text: &str, max: f64| (STRIP_TEXT_MM / (text.chars().count() as f64 * 0.62)).min(max);
    sheet.letters = format!("{:.2}", size(&sheet.address, ADDRESS_MM));
    if let Some(number) = &mut sheet.number {
        let sizes = number.lines.iter().map(|line| size(line, NUMBER_MM));
        number.letters = format!("{:.2}", sizes.fold(NUMBER_MM, f64::min));
    }
    sheet.class = "tear";
    sheet.strips = (1..=STRIPS).collect();
    Some(sheet)
}
