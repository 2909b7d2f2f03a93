//! A sheet of A4 with strips to tear off along its lower edge.

use crate::model::kind::Size;
use crate::posters::headline::STRIPS_AREA;
use crate::posters::number_height::name_height;
use crate::posters::text_fit;
use crate::qr::fit;

use super::drawing::QrDrawing;
use super::job::{SheetJob, SheetOptions};
use super::number::name_letters;
use super::sheet::{Sheet, layout, proof_height, with_room_for_headline};
use super::text::sheet_texts;

/// The number of strips on a sheet.
const STRIPS: u8 = 7;
/// The width of a strip in mm, which its code fills together with the quiet zone: an office printer leaves up to 6 mm
/// along the edges of A4 white.
const STRIP_MM: f64 = (210.0 - 2.0 * 6.0) / STRIPS as f64;
/// The length in mm of the number and the address on a strip: its height without the code and the margins.
const STRIP_TEXT_MM: f64 = 86.0 - STRIP_MM - 3.0 - 6.0 - 2.0;
/// The height of the number above the strips, in hundredths of the sheet's width, and the width that margins and a gap
/// take beside it.
const ABOUT_HEIGHT: f64 = 13.0;
const ABOUT_MARGINS: f64 = 15.0;
/// The maximum width of a digit above the strips, and of all: a long number leaves space for the name beside it.
const DIGIT: f64 = 4.3;
const MAX_DIGITS: f64 = 45.0;
/// A hundredth of the sheet's width, in mm.
const A4_UNIT_MM: f64 = 2.1;
/// The width of a digit as a part of its size.
const DIGIT_PART: f64 = 0.6;
/// The maximum font sizes of the number and of the address, in mm.
const NUMBER_MM: f64 = 7.0;
const ADDRESS_MM: f64 = 3.0;

/// Makes the tear-off sheet of a poster; `None` if no code can be drawn.
///
/// It has no bleed, because nothing may bleed into a strip's neighbour.
pub(super) fn tear_off_sheet(job: SheetJob<'_>) -> Option<Sheet> {
    with_room_for_headline(|with_facts| strips(job, with_facts))
}

fn strips(job: SheetJob<'_>, with_facts: bool) -> Option<Sheet> {
    let options = SheetOptions { size: Size::A4, bleed: 0.0, ..job.options.clone() };
    let job = SheetJob { options: &options, ..job };
    let mut sheet = layout(job, with_facts)?;
    let (_, code) = job.link()?;
    sheet.link = QrDrawing::new(&code, STRIP_MM / fit::with_quiet_zone(&code, 1.0));
    let taken = proof_height(&sheet.proof) + (about_height(&sheet) - ABOUT_HEIGHT).max(0.0);
    sheet.texts = sheet_texts(job, STRIPS_AREA - taken);
    // Number and address stand upright above the code.
    let size =
        |text: &str, max: f64| (STRIP_TEXT_MM / (text.chars().count() as f64 * 0.62)).min(max);
    sheet.letters = format!("{:.2}", size(&sheet.address, ADDRESS_MM));
    if let Some(number) = &mut sheet.number {
        let sizes = number.lines.iter().map(|line| size(line, NUMBER_MM));
        number.letters = format!("{:.2}", sizes.fold(NUMBER_MM, f64::min));
        let row = digit_width(&number.text) / DIGIT_PART * A4_UNIT_MM;
        number.row_letters = format!("{row:.1}");
        let column = about_column(&number.text);
        for helpline in &mut number.names {
            helpline.letters = name_letters(&helpline.name, column, A4_UNIT_MM);
        }
    }
    sheet.class = "tear";
    sheet.strips = (1..=STRIPS).collect();
    Some(sheet)
}

/// The height of names, facts and the note on stickers beside the number above the strips, in hundredths of the sheet's
/// width; 0 without a number.
fn about_height(sheet: &Sheet) -> f64 {
    let Some(number) = &sheet.number else { return 0.0 };
    let column = about_column(&number.text);
    let names =
        number.names.iter().map(|name| name_height(&name.name, &name.facts, column, A4_UNIT_MM));
    let notes = sheet.texts.iter().map(|text| text_fit::lines(&text.tamper, column, 1.75) * 2.3);
    names.sum::<f64>() + notes.sum::<f64>()
}

/// The width of a digit of this number above the strips.
fn digit_width(number: &str) -> f64 {
    (MAX_DIGITS / number.chars().count().max(1) as f64).min(DIGIT)
}

/// The width of the text beside this number above the strips.
fn about_column(number: &str) -> f64 {
    100.0 - ABOUT_MARGINS - digit_width(number) * number.chars().count() as f64
}
