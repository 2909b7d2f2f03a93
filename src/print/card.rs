//! Cards of 85 × 54 mm, as bank cards are, on a sheet of A4 with marks to cut along. Lengths are in hundredths of a card's
//! width.

use crate::model::kind::Size;
use crate::posters::sheet_geometry::note;
use crate::posters::text_fit::{TextBox, first_sentence};
use crate::posters::title_box::{
    CARD_MM, CARD_SMALL as SMALL, CARD_TITLE_HEIGHT, card_column, card_title,
};
use crate::qr::fit;

use super::drawing::QrDrawing;
use super::handout::{Handout, text_height};
use super::job::{SheetJob, SheetOptions};
use super::number::SheetNumber;
use super::sheet::{Sheet, layout};

/// The number of cards on a sheet: two beside each other, five in a row below each other.
const CARDS: u8 = 10;
/// The height without the margins, and the lines with the name of the campaign and the day.
const TEXT_HEIGHT: f64 = 45.0;
/// The minimum height of the title: three lines of its smallest size.
const MIN_TITLE_HEIGHT: f64 = 10.5;
/// The organisations for which there is space below the code.
const MAX_ORGANISATIONS: usize = 2;

/// Makes a sheet of cards of a poster in its first language; `None` if no code can be drawn, or if the page that it leads
/// to has no text in that language.
///
/// It has no bleed, because nothing may bleed into a card's neighbour.
pub(super) fn card_sheet(job: SheetJob<'_>) -> Option<Sheet> {
    let excerpt = job.excerpt()?;
    let lang = excerpt.lang;
    let options =
        SheetOptions { size: Size::A4, bleed: 0.0, langs: vec![lang], ..job.options.clone() };
    let job = SheetJob { options: &options, ..job };
    let SheetJob { context, poster, .. } = job;
    let mut sheet = layout(job, true)?;
    let (_, code) = job.link()?;
    let link = QrDrawing::new(&code, fit::min_width(&code));
    let column = card_column(&code);
    let title = card_title(column, context.renderer.site.code(lang));
    // The title comes before facts, a second number and the sentence.
    let title_height = title.min_height(&excerpt.title).max(MIN_TITLE_HEIGHT);
    let mut numbers =
        crate::posters::numbers::poster_numbers(&context.renderer.site, poster).into_iter();
    let mut number =
        || Some(SheetNumber::new(job, numbers.next()?, (column, CARD_MM / 100.0), false, true));
    let (mut number, other) = (number(), number());
    let small = |words: &str| text_height(context, lang, words, column, SMALL);
    let named = |number: &SheetNumber| number.names.iter().map(|n| small(&n.name)).sum::<f64>();
    let mut first =
        number.as_ref().map_or(0.0, |number| number.digits_height(column) + named(number));
    // All facts, or else the sentence that a caller should read, or none.
    for helpline in number.iter_mut().flat_map(|number| &mut number.names) {
        let rest = TEXT_HEIGHT - first - title_height;
        let caution = std::mem::take(&mut helpline.caution);
        let facts = [std::mem::take(&mut helpline.facts), caution];
        helpline.facts = facts.into_iter().find(|facts| small(facts) <= rest).unwrap_or_default();
        first += small(&helpline.facts);
    }
    let second = other.as_ref().map_or(0.0, |other| small(&other.text) * 1.5 + named(other));
    let room = TEXT_HEIGHT - first;
    // The second number is worth less than a title that can be read.
    let has_second = room - second >= CARD_TITLE_HEIGHT;
    let room = if has_second { room - second } else { room };
    let title = TextBox { height: room.clamp(title_height, CARD_TITLE_HEIGHT), ..title };
    let mut handout = Handout::new(job, &excerpt, title);
    let sentence = first_sentence(&excerpt.sentence);
    let has_sentence = small(sentence) <= room - title.height(&excerpt.title);
    handout.sentence = if has_sentence { sentence.to_owned() } else { String::new() };
    let letters =
        0.9 * link.width_mm / CARD_MM * 100.0 / (sheet.address.chars().count() as f64 * 0.55);
    sheet.letters = format!("{:.2}", letters.clamp(2.3, 3.2));
    sheet.note = note(poster, "85 × 54");
    if sheet.organisations.iter().any(|supporter| !supporter.logo.is_empty()) {
        sheet.organisations.retain(|supporter| !supporter.logo.is_empty());
    }
    sheet.organisations.truncate(MAX_ORGANISATIONS);
    sheet.link = link;
    sheet.number = number;
    sheet.other = other.filter(|_| has_second);
    sheet.class = "cards";
    sheet.strips = (1..=CARDS).collect();
    sheet.handout = Some(handout);
    Some(sheet)
}
